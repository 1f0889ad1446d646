package jucuo.web.cite;

import java.util.Optional;

/** A form in which a citation can be taken away. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex", "BibTeX"),
    RIS("ris", "application/x-research-info-systems", "RIS"),
    CSL_JSON("json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
    /** GB/T 7714—2015 and the words themselves. */
    TEXT("txt", "text/plain", "TXT");

    private final String extension;
    private final String mediaType;
    private final String label;

    CitationFormat(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** Of the file's name, without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the form is called everywhere. */
    public String label() {
        return label;
    }

    /** By the ending of a file's name, such as {@code s1-m1.bib}. */
    public static Optional<CitationFormat> of(String fileName) {
        for (CitationFormat format : values()) {
            if (fileName.endsWith("." + format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The node that a file of this form is about. */
    public String node(String fileName) {
        return fileName.substring(0, fileName.length() - extension.length() - 1);
    }
}
