package jucuo.engine;

import java.time.Instant;

/**
 * State of a file when it was indexed.
 *
 * @param path as in {@link jucuo.document.Source#file}, without the {@code #} and id of a
 *     collection's entry
 * @param size in bytes
 * @param modified to the millisecond
 * @param sha256 of its bytes
 */
public record InputFile(String path, long size, Instant modified, String sha256) {}
