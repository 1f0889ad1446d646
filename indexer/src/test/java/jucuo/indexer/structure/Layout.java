package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A way to print paragraphs: indented or parted by blank lines, hard-wrapped, on pages with a
 * number or a foot, in signs of half or full width.
 */
record Layout(
        String indent,
        boolean blankLines,
        int lineWidth,
        int pageLines,
        boolean numbered,
        String foot,
        boolean half) {

    private static final List<String> INDENTS = List.of("", "　　", "    ");

    private static final List<String> FEET = List.of("", "", "海州市人民政府公报　2023年第5期", "海州市文件选编　　第%d页");

    private static final Pattern GOES_ON = Pattern.compile("[二三四五六]、|（[二三四五六]）");

    static Layout any(Random random) {
        String indent = INDENTS.get(random.nextInt(INDENTS.size()));
        boolean wrapped = random.nextInt(3) == 0;
        boolean blankLines = random.nextInt(3) == 0;
        return new Layout(
                wrapped ? (blankLines ? "" : "　　") : indent,
                blankLines,
                wrapped ? 22 + random.nextInt(18) : 0,
                random.nextBoolean() ? 0 : 12 + random.nextInt(20),
                random.nextBoolean(),
                wrapped && !blankLines ? FEET.get(random.nextInt(FEET.size())) : "",
                random.nextInt(3) == 0);
    }

    /** The signs that this layout prints for those in {@code text}. */
    String signs(String text) {
        return half
                ? text.replace('，', ',')
                        .replace('；', ';')
                        .replace('：', ':')
                        .replace('（', '(')
                        .replace('）', ')')
                : text;
    }

    String print(List<String> paragraphs, Random random) {
        var lines = new ArrayList<String>();
        boolean runOn = lineWidth == 0 && random.nextInt(4) == 0;
        for (String paragraph : runOn ? withLostBreaks(paragraphs, random) : paragraphs) {
            String text = signs(paragraph);
            lines.addAll(lineWidth > 0 ? wrapped(text) : List.of(indent + text));
            if (blankLines) {
                lines.add("");
            }
        }
        return String.join("\n", pageLines > 0 ? paged(lines, random) : lines) + "\n";
    }

    // …发展。二、加强领导: the line break before a number that goes on is lost
    private static List<String> withLostBreaks(List<String> paragraphs, Random random) {
        var lines = new ArrayList<String>();
        for (String paragraph : paragraphs) {
            boolean lost =
                    !lines.isEmpty()
                            && lines.getLast().endsWith("。")
                            && GOES_ON.matcher(paragraph).lookingAt()
                            && random.nextInt(4) == 0;
            if (lost) {
                lines.add(lines.removeLast() + paragraph);
            } else {
                lines.add(paragraph);
            }
        }
        return lines;
    }

    private List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indent);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean full = width(line) + (c < 0x2000 ? 0.5 : 1) > lineWidth;
            boolean splits = i > 0 && isFigure(c) && isFigure(text.charAt(i - 1));
            if (full && !Punctuation.trails(c) && !splits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }

    // 1.5万 and 6.5% stay on one line
    private static boolean isFigure(char c) {
        return c < 0x80 && (Character.isDigit(c) || c == '.' || c == '%');
    }

    private static double width(CharSequence line) {
        return line.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    // a page ends between lines; in text that is not wrapped, it may end within a word
    private List<String> paged(List<String> lines, Random random) {
        var paged = new ArrayList<String>();
        int page = 1;
        int onPage = 0;
        for (String line : lines) {
            onPage++;
            if (onPage < pageLines) {
                paged.add(line);
                continue;
            }
            int cut = lineWidth > 0 ? line.length() : cut(line, random);
            paged.add(line.substring(0, cut));
            paged.add("");
            if (!foot.isEmpty()) {
                paged.add(foot.formatted(page++));
                paged.add("");
            } else if (numbered) {
                paged.add("— " + page++ + " —");
                paged.add("");
            }
            if (cut < line.length()) {
                paged.add(line.substring(cut));
            }
            onPage = 0;
        }
        return paged;
    }

    // within a word behind the first sentence, where no sign stands; the end where there is no such
    // place
    private static int cut(String line, Random random) {
        int first = Punctuation.sentenceEnd(line, 0);
        for (int i = 0; i < 20 && first + 4 < line.length(); i++) {
            int cut = first + 2 + random.nextInt(line.length() - first - 3);
            if (isHan(line.charAt(cut - 1)) && isHan(line.charAt(cut))) {
                return cut;
            }
        }
        return line.length();
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
