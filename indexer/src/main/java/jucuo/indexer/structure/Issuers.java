package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jucuo.division.Divisions;
import jucuo.document.Level;

/** Finds the issuing agencies (发文机关). */
final class Issuers {

    /** 安徽省人民政府办公厅 before 关于 in a title, 民政部 before 对“关于…”的答复, 国务院 before 批转…关于. */
    private static final Pattern BEFORE_ABOUT =
            Pattern.compile("^([^《》“”]{2,60}?)(?:(?:转发|批转)[^《》“”]{2,40}|对[《“])?关于.*");

    /** 中国共产党…委员会 before its session and the genre, with nothing between: 第五次全体会议决议. */
    private static final Pattern OF_SESSION =
            Pattern.compile("^(.{4,40}?)第[一二三四五六七八九十]+次(全体)?会议(决议|公报|公告|决定)$");

    /** 第十四届 before a congress. */
    private static final Pattern TERM = Pattern.compile("第[一二三四五六七八九十]+届");

    /** 河北省 in 2026年河北省政府工作报告. */
    private static final Pattern WORK_REPORT =
            Pattern.compile(
                    "^(?:\\d{4}年)?(?:中华人民共和国)?(\\p{IsHan}{0,10}?)(?:\\d{4}年)?(?:人民)?政府工作报告$");

    /** 在贵州省第十四届人民代表大会 and 在第十四届全国人民代表大会, to which a government reports. */
    private static final Pattern CONGRESS =
            Pattern.compile("在(\\p{IsHan}{0,12}?)第[一二三四五六七八九十]+届(?:全国)?人民代表大会");

    /** 国务院令第768号, 中国人民银行令〔2022〕第3号. */
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?:^|[（(日\\s])(?:中华人民共和国)?(\\p{IsHan}{2,14}?)令\\s*(?:〔\\d{4}〕)?\\s*第\\s*\\d+\\s*号");

    /** 河南省第九届人民代表大会常务委员会第九次会议 in an adoption note. */
    private static final Pattern ADOPTING =
            Pattern.compile("日\\s*(\\p{IsHan}{2,12}?)(第[一二三四五六七八九十]+届)?(人民代表大会(?:常务委员会)?)");

    /** 信息化局, 市委办公室 and 人民政府 at the end of an agency's name. */
    private static final Pattern AGENCY_END =
            Pattern.compile("(局|厅|部|署|委|办|政府|国务院|法院|检察院|[监员联协学商]会|办公室|银行|中心)$");

    /** 总理李强 and 省长　某某: who signs an order for the agency. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\p{IsHan}{0,12}(总理|主席|省长|市长|州长|县长|区长|部长|主任|局长|署长|行\\h*长|院\\h*长|检察长|会长)[：:]?\\h*\\p{IsHan}");

    /** The words that tell a level where no division is named in full; the first that fit count. */
    private static final Map<Level, Pattern> LEVELS = levels();

    private static Map<Level, Pattern> levels() {
        var words = new LinkedHashMap<Level, Pattern>();
        words.put(Level.COUNTY, Pattern.compile("(县|旗|(?<!自治)区)(委|人民|政府|第|.{0,12}[局委会办院])"));
        words.put(Level.PROVINCE, Pattern.compile("(省|自治区)(委|人民|政府|第|.{0,12}[厅局委会办院])|生产建设兵团"));
        words.put(Level.CITY, Pattern.compile("(市(?!场)|[州盟])(委|人民|政府|第|.{0,12}[局委会办院])"));
        words.put(
                Level.NATION,
                Pattern.compile(
                        "^(国务院|中共中央|中央|全国|中华人民共和国|中国|最高人民|国家|第.+届全国)|部(办公厅)?$|总局|总署|国资委|[证银保]监会|监察委"));
        return words;
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Issuers() {}

    /** Whether {@code line} ends as agencies' names do. */
    static boolean isAgency(String line) {
        return AGENCY_END.matcher(line).find();
    }

    /** Those that the title begins with. */
    static List<String> ofTitle(String title) {
        Matcher session = OF_SESSION.matcher(title);
        if (session.matches()) {
            return List.of(session.group(1));
        }
        Matcher about = BEFORE_ABOUT.matcher(title);
        if (!about.matches()) {
            return List.of();
        }
        String names = about.group(1).replaceFirst("第[一二三四五六七八九十]+次(全体)?会议$", "");
        return Stream.of(names.split("[\\s、，,]+"))
                .filter(n -> n.length() >= 2)
                .map(Issuers::withoutTerm)
                .toList();
    }

    private static String withoutTerm(String name) {
        return name.contains("人民代表大会") ? TERM.matcher(name).replaceFirst("") : name;
    }

    /**
     * Those that sign above the date, each on a line of its own, several on one or one on several.
     */
    static List<String> ofSignature(List<String> back) {
        for (int date = 1; date < back.size(); date++) {
            int from = date;
            while (BackMatter.isDate(back.get(date)) && from > 0 && signs(back.get(from - 1))) {
                from--;
            }
            if (from < date) {
                List<String> agencies = agencies(back.subList(from, date));
                String last = back.get(date - 1);
                boolean person = OFFICE.matcher(last).lookingAt();
                return agencies.isEmpty() && !person ? List.of(last) : agencies;
            }
        }
        return List.of();
    }

    private static boolean signs(String line) {
        return BackMatter.isSignature(line) && !BackMatter.isDate(line) && !BackMatter.isNote(line);
    }

    // a name goes on over blanks and line breaks until it ends as agencies' names do
    private static List<String> agencies(List<String> lines) {
        var agencies = new ArrayList<String>();
        var name = new StringBuilder();
        for (String part : BLANKS.splitAsStream(String.join(" ", lines)).toList()) {
            name.append(part);
            if (AGENCY_END.matcher(name).find()) {
                agencies.add(name.toString());
                name.setLength(0);
            }
        }
        return agencies;
    }

    /** Those that the title and the adoption note let conclude. */
    static List<String> inferred(String title, List<String> front) {
        Matcher report = WORK_REPORT.matcher(title);
        if (report.matches()) {
            return government(report.group(1)).or(() -> governmentOfCongress(front)).stream()
                    .toList();
        }
        Optional<String> order =
                front.stream()
                        .map(ORDER::matcher)
                        .filter(Matcher::find)
                        .map(m -> m.group(1))
                        .findFirst();
        if (order.isPresent()) {
            return List.of(order.get());
        }
        Optional<String> masthead =
                front.stream()
                        .limit(3)
                        .filter(Issuers::isAgency)
                        .filter(l -> !l.equals(title))
                        .findFirst();
        if (masthead.isPresent()) {
            return List.of(masthead.get());
        }
        for (String note : front) {
            Matcher adopting = ADOPTING.matcher(note);
            String last = "";
            while (FrontMatter.isAdoptionNote(note) && adopting.find()) {
                last = adopting.group(1) + adopting.group(3);
            }
            if (!last.isEmpty()) {
                return List.of(withoutTerm(last)); // who adopted the version at hand
            }
        }
        return List.of();
    }

    private static Optional<String> government(String place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(place.equals("国务院") ? place : place + "人民政府");
    }

    private static Optional<String> governmentOfCongress(List<String> front) {
        return front.stream()
                .map(CONGRESS::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1).isEmpty() ? "国务院" : m.group(1) + "人民政府")
                .findFirst();
    }

    /** The level of government of an agency: by the division that it names, or by its words. */
    static Optional<Level> level(String issuer) {
        return Divisions.lowest(issuer)
                .or(() ->
                        LEVELS.entrySet().stream()
                                .filter(words -> words.getValue().matcher(issuer).find())
                                .map(Map.Entry::getKey)
                                .findFirst());
    }
}
