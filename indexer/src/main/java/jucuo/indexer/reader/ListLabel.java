package jucuo.indexer.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbering that a browser prints before the items of an ordered list. */
final class ListLabel {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern UNMARKED = Pattern.compile("list-style(-type)?\\s*:\\s*none");

    /** What begins with a number of its own is not numbered twice. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(第?[\\d一二三四五六七八九十]+[、.．条章节]|[（(][\\d一二三四五六七八九十]+[）)]).*");

    private ListLabel() {}

    /** With the full stop and the blank behind it; empty for items without one. */
    static String of(Element item) {
        Element list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || isUnmarked(list)
                || isUnmarked(item)
                || NUMBERED.matcher(item.ownText()).matches()) {
            return "";
        }
        return label(number(item, list), list.attr("type")) + ". ";
    }

    private static boolean isUnmarked(Element element) {
        return UNMARKED.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    private static int number(Element item, Element list) {
        int step = list.hasAttr("reversed") ? -1 : 1;
        int items = (int) list.children().stream().filter(c -> c.normalName().equals("li")).count();
        int number = value(list, "start", step > 0 ? 1 : items);
        for (Element sibling : list.children()) {
            if (sibling.normalName().equals("li")) {
                number = value(sibling, "value", number);
                if (sibling.equals(item)) {
                    return number;
                }
                number += step;
            }
        }
        return number;
    }

    private static int value(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }

    private static String label(int number, String type) {
        return switch (type) {
            case "a" -> letters(number, 'a');
            case "A" -> letters(number, 'A');
            case "i" -> roman(number).toLowerCase(Locale.ROOT);
            case "I" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    static String letters(int number, char first) {
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) (first + (left - 1) % 26));
        }
        return letters.isEmpty() ? String.valueOf(number) : letters.toString();
    }

    static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
