package jucuo.web.page;

/** A choice of a field in a form. */
public record Option(String key, String label, boolean chosen) {}
