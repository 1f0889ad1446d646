package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import jucuo.document.Sha256;

/** Ids of documents: safe in a URL, and the same in every run over the same files. */
public final class DocumentId {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private DocumentId() {}

    /** Whether a name can be an id as it is. */
    public static boolean isOne(String name) {
        return SAFE.matcher(name).matches() && !name.matches("\\.+");
    }

    /** The name itself where it can be an id, else one made of its hash. */
    public static String of(String name) {
        return isOne(name) ? name : "d" + hash(name, 12);
    }

    /** Told apart from others of the same name by {@code path}. */
    static String distinct(String id, String path) {
        return id + "-" + hash(path, 8);
    }

    private static String hash(String name, int digits) {
        return Sha256.of(name.getBytes(UTF_8)).substring(0, digits);
    }
}
