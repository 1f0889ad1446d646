package jucuo.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jucuo.document.Sha256;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of one reader that say the same as another one, which is shown in their place.
 *
 * @param shown id of the document that is shown, by id of each that is not
 * @param hidden ids of those that are not, in order, by id of the one shown in their place
 */
record Copies(Map<String, String> shown, Map<String, List<String>> hidden) {

    static final Copies NONE = new Copies(Map.of(), Map.of());

    private static final int HASH_BYTES = 16;

    /** A document's wording, its file and its id, as they are indexed. */
    private record Copy(BytesRef wording, String file, String id) {

        static final Comparator<Copy> SHOWN_FIRST =
                Comparator.comparing(Copy::file).thenComparing(Copy::id);
    }

    Copies {
        shown = Map.copyOf(shown);
        hidden = Map.copyOf(hidden);
    }

    /** What is indexed with a document: a hash of its words, then its file. */
    static BytesRef key(String words, String file) {
        byte[] hash = Sha256.bytes(words.getBytes(UTF_8));
        byte[] path = file.getBytes(UTF_8);
        var key = new byte[HASH_BYTES + path.length];
        System.arraycopy(hash, 0, key, 0, HASH_BYTES);
        System.arraycopy(path, 0, key, HASH_BYTES, path.length);
        return new BytesRef(key);
    }

    /** Linear in the number of documents. */
    static Copies in(IndexReader reader) throws IOException {
        var groups = new HashMap<BytesRef, List<Copy>>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            BinaryDocValues keys = DocValues.getBinary(leaf.reader(), IndexFields.WORDING);
            var ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
            for (int e = keys.nextDoc(); e != NO_MORE_DOCS; e = keys.nextDoc()) {
                if ((live == null || live.get(e)) && ids.advanceExact(e)) {
                    Copy copy = copy(keys.binaryValue(), ids.lookupOrd(ids.ordValue()));
                    groups.computeIfAbsent(copy.wording(), _ -> new ArrayList<>(1)).add(copy);
                }
            }
        }
        return of(groups.values());
    }

    private static Copy copy(BytesRef key, BytesRef id) {
        var wording = new BytesRef(key.bytes, key.offset, HASH_BYTES);
        var file = new BytesRef(key.bytes, key.offset + HASH_BYTES, key.length - HASH_BYTES);
        return new Copy(BytesRef.deepCopyOf(wording), file.utf8ToString(), id.utf8ToString());
    }

    private static Copies of(Iterable<List<Copy>> groups) {
        var shown = new HashMap<String, String>();
        var hidden = new HashMap<String, List<String>>();
        for (List<Copy> group : groups) {
            if (group.size() > 1) {
                group.sort(Copy.SHOWN_FIRST);
                String first = group.getFirst().id();
                List<String> others =
                        group.subList(1, group.size()).stream().map(Copy::id).toList();
                others.forEach(id -> shown.put(id, first));
                hidden.put(first, others);
            }
        }
        return new Copies(shown, hidden);
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** The document shown in the place of {@code id}; itself where it is no copy. */
    String shownFor(String id) {
        return Optional.ofNullable(shown.get(id)).orElse(id);
    }
}
