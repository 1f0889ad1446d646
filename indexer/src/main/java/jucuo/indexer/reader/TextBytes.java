package jucuo.indexer.reader;

import java.util.List;
import jucuo.document.Sha256;
import jucuo.document.Span;
import jucuo.document.Warning;
import jucuo.indexer.charset.CharsetDetector;
import jucuo.indexer.charset.Decoded;

/** What every reader of text does with bytes: refuses what is none, decodes the rest. */
final class TextBytes {

    /**
     * Text with a larger share of undecodable characters is no text of any encoding we know; a
     * guess.
     */
    private static final double MOST_DAMAGE = 0.05;

    private TextBytes() {}

    /**
     * @throws UnreadableDocumentException where the bytes are no text
     */
    static Decoded decode(String file, byte[] bytes) throws UnreadableDocumentException {
        refuseOtherFormats(file, bytes);
        Decoded decoded = CharsetDetector.decode(bytes);
        refuseBinary(file, decoded);
        return decoded;
    }

    private static void refuseOtherFormats(String file, byte[] bytes)
            throws UnreadableDocumentException {
        for (FileSignature signature : FileSignature.values()) {
            if (signature.begins(bytes)) {
                throw new UnreadableDocumentException(
                        file,
                        "byte 0",
                        "this is %s, not text; give the file its own ending"
                                .formatted(signature.description()));
            }
        }
    }

    private static void refuseBinary(String file, Decoded decoded)
            throws UnreadableDocumentException {
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableDocumentException(
                    file,
                    "character " + nul,
                    "a NUL character: this is binary content, not text; save the document as text");
        }
        if (isDamaged(decoded)) {
            throw new UnreadableDocumentException(
                    file,
                    "character " + decoded.undecodable().getFirst().start(),
                    "no known encoding fits these bytes; save the document as UTF-8");
        }
    }

    static boolean isDamaged(Decoded decoded) {
        long damaged = decoded.undecodable().stream().mapToLong(Span::length).sum();
        return damaged > MOST_DAMAGE * decoded.text().length();
    }

    static List<Warning> warnings(Decoded decoded) {
        return decoded.undecodable().stream()
                .map(span ->
                        new Warning(
                                Warning.Code.UNDECODABLE,
                                "此处字节不合%s编码,以“\uFFFD”代替".formatted(decoded.charset().name()),
                                span))
                .toList();
    }

    static UnreadableDocumentException blank(String file) {
        return new UnreadableDocumentException(
                file,
                "",
                "the file holds nothing but white space; put the document's text into it or remove it");
    }

    static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
