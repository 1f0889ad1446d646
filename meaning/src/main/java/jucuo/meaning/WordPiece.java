package jucuo.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts a text into the pieces that a model of BERT's kind knows: each Han character and each mark
 * is a piece, other words are the longest pieces of the vocabulary from left to right.
 *
 * @param vocabulary numbers of the pieces; those that go on in a word begin with {@code ##}
 */
record WordPiece(Map<String, Integer> vocabulary) {

    /** Longer words are not looked at, as in the model's own tokenizer. */
    private static final int MAX_WORD = 100;

    WordPiece {
        vocabulary = Map.copyOf(vocabulary);
    }

    /** Reads the {@code vocab} object of a {@code tokenizer.json}. */
    static WordPiece read(InputStream json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && "vocab".equals(parser.currentName())) {
                    parser.nextToken();
                    return new WordPiece(numbers(parser));
                }
            }
        }
        throw new IOException("no vocabulary in the tokenizer's file");
    }

    private static Map<String, Integer> numbers(JsonParser parser) throws IOException {
        var numbers = new HashMap<String, Integer>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String piece = parser.currentName();
            numbers.put(piece, parser.nextIntValue(-1));
        }
        return numbers;
    }

    /**
     * The numbers of a text's pieces between those of its begin and its end.
     *
     * @param most at least 2; what is beyond is cut off
     */
    int[] pieces(String text, int most) {
        var pieces = new ArrayList<Integer>();
        pieces.add(number("[CLS]"));
        for (String word : words(text, most)) {
            add(pieces, word);
            if (pieces.size() >= most) {
                break;
            }
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        int[] numbers = Arrays.copyOf(ints(kept), kept.size() + 1);
        numbers[kept.size()] = number("[SEP]");
        return numbers;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first words of a text: what stands between spaces, Han characters and marks alone. */
    private static List<String> words(String text, int most) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length() && words.size() < most; ) {
            int c = lower.codePointAt(at);
            at += Character.charCount(c);
            boolean alone = isHan(c) || isMark(c);
            if (alone || isSpace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (alone) {
                    words.add(Character.toString(c));
                }
            } else if (!isDropped(c)) {
                word.appendCodePoint(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private void add(List<Integer> pieces, String word) {
        int before = pieces.size();
        int at = 0;
        while (at < word.length() && word.length() <= MAX_WORD) {
            int end = word.length();
            while (end > at && !vocabulary.containsKey(piece(word, at, end))) {
                end--;
            }
            if (end == at) {
                break;
            }
            pieces.add(number(piece(word, at, end)));
            at = end;
        }
        if (at < word.length()) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(number("[UNK]"));
        }
    }

    private static String piece(String word, int start, int end) {
        String piece = word.substring(start, end);
        return start == 0 ? piece : "##" + piece;
    }

    private int number(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), piece);
    }

    private static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static boolean isMark(int c) {
        boolean ascii =
                (c > ' ' && c < '0')
                        || (c > '9' && c < 'A')
                        || (c > 'Z' && c < 'a')
                        || (c > 'z' && c < 127);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }
}
