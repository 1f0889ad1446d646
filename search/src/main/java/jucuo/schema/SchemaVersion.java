package jucuo.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import jucuo.document.Sha256;

/** Tells whether an index was written with the facets, fields and analysis of this program. */
public final class SchemaVersion {

    /** So many tell versions apart. */
    private static final int DIGITS = 16;

    private SchemaVersion() {}

    /**
     * A hash of all facets, text fields and {@code parts}.
     *
     * @param parts versions of what else an index depends on: analysis, storage
     */
    public static String of(List<String> parts) {
        var all = new StringJoiner("\n");
        for (Facet facet : Facet.values()) {
            all.add("facet " + facet.key());
        }
        for (TextField field : TextField.values()) {
            all.add("text " + field.key());
        }
        parts.forEach(all::add);
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
