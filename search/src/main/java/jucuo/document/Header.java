package jucuo.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says about itself as a whole.
 *
 * @param title never empty; a document without one goes by its file's name
 * @param genre the kind of writing (文种), such as 决议 or 通知; empty where unknown
 * @param issuers issuing agencies (发文机关) in the order printed
 * @param level of the first issuer
 * @param number document number (发文字号) as printed; empty where there is none
 * @param indexNumber the number under which the issuer discloses it (索引号); empty where there is
 *     none
 * @param date of signature or adoption (成文日期)
 * @param published when it was made public (发布日期)
 * @param validity whether it is in force (有效性), where that is stated
 * @param themes subject categories (主题分类)
 * @param url where the document was published; empty where unknown
 * @param provenance where each field that has a value came from
 */
public record Header(
        String title,
        String genre,
        List<String> issuers,
        Optional<Level> level,
        String number,
        String indexNumber,
        Optional<LocalDate> date,
        Optional<LocalDate> published,
        Optional<Validity> validity,
        List<String> themes,
        String url,
        Map<Field, Provenance> provenance) {

    /** The fields whose origin is recorded. */
    public enum Field {
        TITLE,
        GENRE,
        ISSUERS,
        LEVEL,
        NUMBER,
        INDEX_NUMBER,
        DATE,
        PUBLISHED,
        VALIDITY,
        THEMES,
        URL
    }

    /** Where a field's value came from. */
    public enum Provenance {
        /** Said beside the document: in {@code seeds.tsv} or a collection's own fields. */
        GIVEN,
        /** Printed in the document. */
        EXTRACTED,
        /** Concluded from other words. */
        INFERRED
    }

    public Header {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
        issuers = List.copyOf(issuers);
        themes = List.copyOf(themes);
        var copy = new EnumMap<Field, Provenance>(Field.class);
        copy.putAll(provenance);
        provenance = java.util.Collections.unmodifiableMap(copy);
    }

    /** The header of a document of which only the title is known. */
    public static Header titled(String title) {
        return new Header(
                title,
                "",
                List.of(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Map.of());
    }
}
