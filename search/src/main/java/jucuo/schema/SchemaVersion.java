package jucuo.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** Tells whether an index was written with the facets, fields and analysis of this program. */
public final class SchemaVersion {

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
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
