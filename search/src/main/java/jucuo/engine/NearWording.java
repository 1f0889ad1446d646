package jucuo.engine;

import java.util.List;

/**
 * A passage of another document in nearly the words of one that is looked at.
 *
 * @param share of the stretches of characters in the shorter of both that the other has too, from
 *     {@link Shingles#NEAR} to 1
 * @param changes from its words to those of the passage looked at, the labels of both left out
 */
public record NearWording(Hit hit, double share, List<Change> changes) {

    /** At most so many are given. */
    public static final int MAX = 50;

    /** What became of words. */
    public enum Kind {
        SAME,
        /** In the passage looked at only. */
        ADDED,
        /** In the near wording only. */
        REMOVED
    }

    /** Words that stayed, came or went. */
    public record Change(Kind kind, String text) {}

    public NearWording {
        changes = List.copyOf(changes);
    }
}
