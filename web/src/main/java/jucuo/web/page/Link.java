package jucuo.web.page;

/** A piece of text that leads somewhere. */
public record Link(String text, String url) {}
