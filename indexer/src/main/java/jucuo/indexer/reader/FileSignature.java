package jucuo.indexer.reader;

import java.util.HexFormat;

/** The first bytes by which a file that is not text is known, whatever it is called. */
enum FileSignature {
    PDF("255044462D", "a PDF file"), // %PDF-
    ZIP("504B0304", "a ZIP archive (DOCX, OFD, …)"), // PK␃␄
    OLE("D0CF11E0A1B11AE1", "a legacy Office file (DOC, XLS, …)"),
    RTF("7B5C727466", "an RTF file"), // {\rtf
    GZIP("1F8B08", "a gzip archive"),
    PNG("89504E470D0A1A0A", "a PNG image"),
    JPEG("FFD8FF", "a JPEG image");

    private final String hex;
    private final String description;

    FileSignature(String hex, String description) {
        this.hex = hex;
        this.description = description;
    }

    /** For messages, with its article. */
    String description() {
        return description;
    }

    boolean begins(byte[] bytes) {
        int length = hex.length() / 2;
        return bytes.length >= length
                && HexFormat.of().withUpperCase().formatHex(bytes, 0, length).equals(hex);
    }
}
