package jucuo.engine;

import java.time.Instant;

/**
 * State of a file when it was indexed.
 *
 * @param path by which the index knows the file from run to run: relative to the project's root
 *     where it lies below it, else absolute
 * @param size in bytes
 * @param modified to the millisecond
 * @param sha256 of its bytes and of what is given beside it
 * @param rules identifies the rules by which documents were made from it
 */
public record InputFile(String path, long size, Instant modified, String sha256, String rules) {}
