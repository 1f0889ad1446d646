package jucuo.indexer.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the document number (发文字号). */
final class DocumentNumber {

    /** 国办发〔2025〕8号, 中国人民银行令〔2022〕第3号, 国务院令第768号. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\p{IsHan}{1,14}(?:[〔\\[（(【]\\s*\\d{4}\\s*[〕\\]）)】]\\s*第?\\d+号|令\\s*第\\s*\\d+\\s*号)");

    private static final int LONGEST_LINE = 80;

    private DocumentNumber() {}

    static Optional<String> in(List<String> front) {
        return front.stream()
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(line -> NUMBER.matcher(line.replaceFirst("^.*?\\d日", "")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
