package jucuo.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words of a text object of an OFD page with their places (GB/T 33190-2016, 11): what is apart
 * within it, such as cells of a row, apart here too. Text that is set aslant is a watermark and
 * left out.
 */
final class OfdText {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** What is further apart than this many sizes of a character is not one piece of text. */
    private static final double APART = 1.5;

    /** Beyond it a line is no longer level, as the sine of its angle. */
    private static final double ASLANT = 0.05;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** {@code -12.5}, {@code .5}, {@code 85.00000000000001}, {@code 3e-05}. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,9}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");

    /** Characters for which deltas are read, of one piece of text; longer ones end with the box. */
    private static final int MOST_DELTAS = 100_000;

    private final int page;
    private final double[] box;
    private final double[] matrix;
    private final double size;
    private final List<PrintedLine> pieces = new ArrayList<>();

    private OfdText(Element object, int page) {
        this.page = page;
        this.box = numbers(object.attr("Boundary"));
        double[] given = numbers(object.attr("CTM"));
        this.matrix = given.length == 6 ? given : new double[] {1, 0, 0, 1, 0, 0};
        double[] own = numbers(object.attr("Size"));
        this.size = own.length == 1 ? own[0] : box.length < 4 ? 0 : box[3];
    }

    /**
     * The pieces of an object.
     *
     * @param codes its text codes
     * @param page its page's number, from 0
     */
    static List<PrintedLine> of(Element object, List<Element> codes, int page) {
        var text = new OfdText(object, page);
        if (text.box.length >= 4 && !text.isAslant()) {
            codes.forEach(text::read);
        }
        return text.pieces;
    }

    /** Turned, but not by a right angle. */
    private boolean isAslant() {
        double length = Math.hypot(matrix[0], matrix[1]);
        double sine = length == 0 ? 0 : Math.abs(matrix[1]) / length;
        return sine > ASLANT && sine < 1 - ASLANT;
    }

    private void read(Element code) {
        String words = code.wholeText();
        double[] deltas = deltas(code.attr("DeltaX"), words.length());
        double[] x = numbers(code.attr("X"));
        double[] y = numbers(code.attr("Y"));
        boolean placed = x.length == 1 && y.length == 1 && matrix[1] == 0;
        double at = placed ? x[0] : 0;
        double base = placed ? box[1] + matrix[3] * y[0] + matrix[5] : box[1] + box[3];
        double right = box[0] + box[2];
        if (!placed || deltas.length == 0) {
            double left = placed ? box[0] + matrix[0] * at + matrix[4] : box[0];
            add(words, left, Math.max(left, right), base);
            return;
        }
        int start = 0;
        double from = at;
        for (int i = 0; i < words.length(); i++) {
            double width = width(words.charAt(i));
            double next = i < deltas.length ? at + deltas[i] : at + width;
            if (i == words.length() - 1 || next - at - width > APART * size) {
                add(words.substring(start, i + 1), across(from), across(at + width), base);
                start = i + 1;
                from = next;
            }
            at = next;
        }
    }

    /** From the object's own measure to the page's. */
    private double across(double x) {
        return box[0] + matrix[0] * x + matrix[4];
    }

    private void add(String words, double left, double right, double base) {
        if (!words.isBlank()) {
            double scale = Math.hypot(matrix[2], matrix[3]);
            pieces.add(
                    new PrintedLine(
                            words,
                            page,
                            0,
                            left * POINTS_PER_MILLIMETRE,
                            right * POINTS_PER_MILLIMETRE,
                            base * POINTS_PER_MILLIMETRE,
                            size * (scale == 0 ? 1 : scale) * POINTS_PER_MILLIMETRE));
        }
    }

    /** Of Chinese characters and their punctuation a whole size, of others about half of it. */
    private double width(char c) {
        return c < 0x2E80 && "“”‘’—…·".indexOf(c) < 0 ? size / 2 : size;
    }

    /** {@code 5 g 3 4 6} is 5 4 4 4 6. */
    private static double[] deltas(String list, int most) {
        var deltas = new ArrayList<Double>();
        String[] words = BLANKS.split(list.strip(), -1);
        for (int i = 0; i < words.length && deltas.size() < Math.min(most, MOST_DELTAS); i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = words[i + 1].matches("\\d{1,6}") ? Integer.parseInt(words[i + 1]) : 0;
                double[] delta = numbers(words[i + 2]);
                for (int n = 0; n < Math.min(times, most) && delta.length == 1; n++) {
                    deltas.add(delta[0]);
                }
                i += 2;
            } else {
                for (double delta : numbers(words[i])) {
                    deltas.add(delta);
                }
            }
        }
        return deltas.stream().mapToDouble(d -> d).toArray();
    }

    private static double[] numbers(String list) {
        return BLANKS.splitAsStream(list.strip())
                .filter(number -> NUMBER.matcher(number).matches())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
