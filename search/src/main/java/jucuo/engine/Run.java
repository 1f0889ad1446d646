package jucuo.engine;

/** A stretch of a snippet. */
public record Run(String text, boolean match) {}
