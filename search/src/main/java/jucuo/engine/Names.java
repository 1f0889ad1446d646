package jucuo.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jucuo.document.Fact;
import jucuo.document.Header;
import jucuo.query.TextAnalysis;

/**
 * The names by which documents cite each other, in plain form: number, title, title without what
 * varies (中华人民共和国 before it, the version behind it), the title of what a notice issues.
 */
public final class Names {

    /** {@code （2018年修正）}, {@code (2012-11-13)}, {@code （修订草案征求意见稿）} behind a title. */
    private static final Pattern VERSION =
            Pattern.compile(
                    "\\s*[（(\\[〔【][^（）()\\[\\]〔〕【】]*(?:修订|修正|修改|通过|公布|发布|施行|草案|征求意见稿|\\d{4}[-年]\\d{1,2}[-月]\\d{1,2}日?)"
                            + "[^（）()\\[\\]〔〕【】]*[）)\\]〕】]\\s*$");

    /** {@code 关于印发《…》的通知}: the words between name a document of their own. */
    private static final Pattern ISSUED =
            Pattern.compile("(?:印发|转发|发布|公布|批转)(?<title>.{4,}?)的(?:通知|公告|通告|决定|函|令)$");

    /** {@code 国务院关于…的意见}, cited as 国务院《关于…的意见》. */
    private static final Pattern ABOUT = Pattern.compile("^.{2,60}?(?<about>关于.{4,})$");

    private static final String STATE = "中华人民共和国";

    /** Statutes are amended and cited under one title from version to version. */
    private static final List<String> STATUTES =
            List.of("法", "法典", "条例", "规定", "办法", "细则", "规则", "章程", "准则", "规程", "解释");

    private final TextAnalysis analysis;

    public Names(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** All that others may call a document. */
    public Set<String> of(Header header) {
        var names = new LinkedHashSet<String>();
        addNumber(names, header.number());
        addTitle(names, header.title());
        Matcher issued = ISSUED.matcher(header.title());
        if (issued.find()) {
            addTitle(names, withoutMarks(issued.group("title")));
        }
        Matcher about = ABOUT.matcher(header.title());
        if (about.matches()) {
            addTitle(names, about.group("about"));
        }
        return names;
    }

    /** What a citation calls a document, the surest name first. */
    public Set<String> of(Fact.Citation citation) {
        var names = new LinkedHashSet<String>();
        citation.number().ifPresent(number -> addNumber(names, number));
        addTitle(names, citation.title());
        return names;
    }

    /** The name that the versions of one statute share; empty for what is no statute. */
    public Optional<String> work(String title, String genre) {
        String unversioned = withoutVersion(title);
        boolean statute =
                STATUTES.contains(genre) || STATUTES.stream().anyMatch(unversioned::endsWith);
        return Optional.of(withoutState(plain(unversioned)))
                .filter(name -> statute && name.length() > 2);
    }

    private void addNumber(Set<String> names, String number) {
        String plain = plain(number);
        if (plain.length() > 4) {
            names.add("number " + plain);
        }
    }

    private void addTitle(Set<String> names, String title) {
        String unversioned = plain(withoutVersion(title));
        for (String name : List.of(plain(title), unversioned, withoutState(unversioned))) {
            if (name.length() > 2) {
                names.add("title " + name);
            }
        }
    }

    private static String withoutVersion(String title) {
        return VERSION.matcher(title).replaceFirst("").strip();
    }

    private static String withoutState(String plain) {
        return plain.startsWith(STATE) ? plain.substring(STATE.length()) : plain;
    }

    private static String withoutMarks(String title) {
        return title.replaceAll("^[《〈]|[》〉]$", "");
    }

    private String plain(String text) {
        return analysis.fold(text);
    }
}
