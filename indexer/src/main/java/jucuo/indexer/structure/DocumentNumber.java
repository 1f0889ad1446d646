package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the document number (发文字号). */
final class DocumentNumber {

    /** 国办发〔2025〕8号, 中国人民银行令〔2022〕第3号, 国务院令第768号, 主席令 第四十五号, 〔78〕法办研字第19号, 国家税务总局公告2023年第5号. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\p{IsHan}{1,14}[〔\\[（(【]\\s*\\d{4}\\s*[〕\\]）)】]\\s*第?\\d+号"
                            + "|\\p{IsHan}{1,14}令\\s*[（(]?第\\s*[\\d〇零一二三四五六七八九十百]+\\s*号"
                            + "|[〔\\[（(【]\\s*(?:19)?\\d{2}\\s*[〕\\]）)】]\\s*\\p{IsHan}{1,8}字?第?\\s*\\d+\\s*号"
                            + "|\\p{IsHan}{2,20}公告\\s*\\d{4}年\\s*第\\s*\\d+\\s*号");

    private static final int LONGEST_LINE = 80;

    private DocumentNumber() {}

    /** Whether {@code line} is a number and nothing else. */
    static boolean isAlone(String line) {
        return NUMBER.matcher(line).matches();
    }

    static Optional<String> in(List<String> front) {
        return withWholeOrders(front)
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(line -> NUMBER.matcher(line.replaceFirst("^.*?\\d日", "")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    // 中华人民共和国国务院令 ␤ 第707号
    private static Stream<String> withWholeOrders(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    boolean order = lines.get(i).strip().endsWith("令") && i + 1 < lines.size();
                    return order ? lines.get(i).strip() + lines.get(i + 1).strip() : lines.get(i);
                });
    }
}
