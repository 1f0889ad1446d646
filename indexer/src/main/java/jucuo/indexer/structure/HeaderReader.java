package jucuo.indexer.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jucuo.document.Header;
import jucuo.document.Header.Field;
import jucuo.document.Header.Provenance;
import jucuo.document.Level;
import jucuo.indexer.reader.TextDocument;

/**
 * Reads what a document prints about itself. For each field, strategies in order of trust; the
 * first that answers counts.
 */
final class HeaderReader {

    /** ——2026年1月26日在某某省第十四届. */
    private static final Pattern DELIVERY_BEGUN =
            Pattern.compile("[—（(-]+\\d{4}年\\d{1,2}月\\d{1,2}日在(?!.*会上|.*会议上).*");

    /** 人民代表大会第五次会议上. */
    private static final Pattern DELIVERY_ENDED = Pattern.compile(".*会议?上[）)]?");

    private static final Pattern NOTE_BEGUN = Pattern.compile("[（(]\\d{4}年[^（）()]{0,200}");

    /** What parts a date from a number on one line. */
    private static final Pattern WIDE_BLANKS = Pattern.compile("[\\s\\u3000]{3,}");

    private final TextDocument document;
    private final Stated stated;
    private final List<String> front;
    private final List<String> opening;
    private final List<String> back;
    private final Map<Field, Provenance> provenance = new EnumMap<>(Field.class);

    HeaderReader(TextDocument document, List<Paragraph> paragraphs, Parts parts) {
        this.document = document;
        this.stated = new Stated(document.stated());
        this.front =
                withWholeDelivery(texts(paragraphs, parts, Parts.Role.FRONT)).stream()
                        .map(Title::closed)
                        .toList();
        this.opening =
                texts(paragraphs, parts, Parts.Role.TEXT).stream()
                        .takeWhile(text -> LabelParser.at(text, 0).isEmpty())
                        .toList();
        this.back = texts(paragraphs, parts, Parts.Role.BACK);
    }

    private static List<String> texts(List<Paragraph> paragraphs, Parts parts, Parts.Role role) {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> parts.role(i) == role)
                .mapToObj(i -> paragraphs.get(i).text())
                .toList();
    }

    // ——2026年1月26日在某某省第十四届 ␤ 人民代表大会第五次会议上
    private static List<String> withWholeDelivery(List<String> lines) {
        var whole = new ArrayList<String>();
        for (String line : lines) {
            boolean goesOn =
                    !whole.isEmpty()
                            && (isNoteBegun(whole.getLast())
                                    || (DELIVERY_BEGUN.matcher(whole.getLast()).matches()
                                            && DELIVERY_ENDED.matcher(line).matches()));
            if (goesOn) {
                whole.add(whole.removeLast() + line);
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    // （2020年6月15日最高人民检察院第十三届检察委员会 ␤ 第三十九次会议通过）
    private static boolean isNoteBegun(String line) {
        return NOTE_BEGUN.matcher(line).matches();
    }

    Header header() {
        Optional<String> printed = stated.title(front).or(() -> Title.in(front));
        String title = printed.orElseGet(() -> Title.ofFile(document.source().file()));
        note(Field.TITLE, printed.isPresent() ? Provenance.EXTRACTED : Provenance.INFERRED);

        String genre = extracted(Field.GENRE, Genre.of(title)).orElse("");
        List<String> issuers = issuers(title);
        Optional<Level> level = issuers.stream().findFirst().flatMap(Issuers::level);
        if (level.isPresent()) {
            note(Field.LEVEL, Provenance.INFERRED);
        }
        List<String> themes = stated.themes();
        if (!themes.isEmpty()) {
            note(Field.THEMES, Provenance.EXTRACTED);
        }
        return new Header(
                title,
                genre,
                issuers,
                level,
                extracted(Field.NUMBER, stated.number().or(() -> DocumentNumber.in(parts(front))))
                        .orElse(""),
                extracted(Field.INDEX_NUMBER, stated.value(Field.INDEX_NUMBER)).orElse(""),
                date(),
                extracted(Field.PUBLISHED, stated.published().or(() -> Dates.ofPublication(front))),
                extracted(Field.VALIDITY, stated.validity()),
                themes,
                extracted(Field.URL, stated.value(Field.URL)).orElse(""),
                provenance);
    }

    private <T> Optional<T> extracted(Field field, Optional<T> value) {
        if (value.isPresent()) {
            note(field, Provenance.EXTRACTED);
        }
        return value;
    }

    private List<String> issuers(String title) {
        List<String> printed = Issuers.ofTitle(title);
        if (!printed.isEmpty()) {
            note(Field.ISSUERS, Provenance.EXTRACTED);
            return printed;
        }
        if (!stated.issuers().isEmpty()) {
            note(Field.ISSUERS, Provenance.EXTRACTED);
            return stated.issuers();
        }
        List<String> signed = Issuers.ofSignature(back);
        if (!signed.isEmpty()) {
            note(Field.ISSUERS, Provenance.EXTRACTED);
            return signed;
        }
        List<String> inferred = Issuers.inferred(title, front);
        if (!inferred.isEmpty()) {
            note(Field.ISSUERS, Provenance.INFERRED);
        }
        return inferred;
    }

    private Optional<LocalDate> date() {
        List<Supplier<Optional<LocalDate>>> strategies =
                List.of(
                        stated::date,
                        () -> Dates.ofAdoption(front),
                        () -> Dates.alone(back),
                        () -> Dates.alone(opening), // an order signs before what it proclaims
                        () -> Dates.ofDelivery(front),
                        () -> Dates.alone(front),
                        () -> Dates.alone(parts(front)),
                        () -> Dates.ofPublication(front));
        for (Supplier<Optional<LocalDate>> strategy : strategies) {
            Optional<LocalDate> date = strategy.get();
            if (date.isPresent()) {
                note(Field.DATE, Provenance.EXTRACTED);
                return date;
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(List<String> lines) {
        return lines.stream().flatMap(WIDE_BLANKS::splitAsStream).toList();
    }

    private void note(Field field, Provenance origin) {
        provenance.put(field, origin);
    }
}
