package jucuo.indexer.source;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import jucuo.document.Header;
import jucuo.document.Header.Field;
import jucuo.document.Header.Provenance;

/**
 * What is said about a document beside it, in {@code seeds.tsv} or a collection's fields; empty
 * where nothing is.
 */
public record Given(
        String id,
        String title,
        List<String> issuers,
        Optional<LocalDate> date,
        String genre,
        String number,
        String url) {

    public static final Given NOTHING = new Given("", "", List.of(), Optional.empty(), "", "", "");

    /** Nothing but an id. */
    static Given identified(String id) {
        return new Given(id, "", List.of(), Optional.empty(), "", "", "");
    }

    public Given {
        issuers = List.copyOf(issuers);
    }

    /** The header with what is given in place of what was extracted. */
    public Header over(Header extracted) {
        var provenance = new EnumMap<Field, Provenance>(Field.class);
        provenance.putAll(extracted.provenance());
        mark(provenance, Field.TITLE, !title.isBlank());
        mark(provenance, Field.GENRE, !genre.isEmpty());
        mark(provenance, Field.ISSUERS, !issuers.isEmpty());
        mark(provenance, Field.NUMBER, !number.isEmpty());
        mark(provenance, Field.DATE, date.isPresent());
        mark(provenance, Field.URL, !url.isEmpty());
        return new Header(
                title.isBlank() ? extracted.title() : title,
                genre.isEmpty() ? extracted.genre() : genre,
                issuers.isEmpty() ? extracted.issuers() : issuers,
                extracted.level(),
                number.isEmpty() ? extracted.number() : number,
                extracted.indexNumber(),
                date.or(extracted::date),
                extracted.published(),
                extracted.validity(),
                extracted.themes(),
                url.isEmpty() ? extracted.url() : url,
                provenance);
    }

    private static void mark(EnumMap<Field, Provenance> provenance, Field field, boolean given) {
        if (given) {
            provenance.put(field, Provenance.GIVEN);
        }
    }
}
