package jucuo.indexer.source;

/**
 * Input that was refused.
 *
 * @param place within the file, such as {@code line 14}; empty for the file as a whole
 * @param reason what is wrong and what to do about it
 */
public record Refusal(String file, String place, String reason) {

    /** {@code seeds.tsv:14: no file x.txt; add it or drop the line} */
    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ":" + place) + ": " + reason;
    }
}
