package jucuo.indexer.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import jucuo.document.Header.Field;

/** The names under which index tables and meta tags state what is known of a document. */
enum StatedField {
    INDEX_NUMBER(Field.INDEX_NUMBER, List.of("索引号", "信息索引号", "索引码"), List.of()),
    THEMES(Field.THEMES, List.of("主题分类", "体裁分类", "主题", "信息分类", "分类"), List.of()),
    ISSUERS(
            Field.ISSUERS,
            List.of("发文机关", "发文单位", "发布机构", "发布机关", "制定机关", "发文部门", "公文机关"),
            List.of("publisher")),
    DATE(Field.DATE, List.of("成文日期", "发文日期", "生成日期", "制发日期"), List.of()),
    TITLE(
            Field.TITLE,
            List.of("标题", "公文名称", "文件名称", "信息名称", "名称"),
            List.of("articletitle", "og:title", "title")),
    NUMBER(Field.NUMBER, List.of("发文字号", "文号", "公文字号", "发文文号", "文件编号"), List.of()),
    PUBLISHED(
            Field.PUBLISHED,
            List.of("发布日期", "公开日期", "发布时间", "公布日期"),
            List.of("pubdate", "publishdate", "article:published_time", "firstpublishedtime")),
    VALIDITY(Field.VALIDITY, List.of("有效性", "时效性", "效力状态", "是否有效", "文件状态"), List.of()),
    URL(Field.URL, List.of(), List.of("url", "og:url"));

    private final Field field;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot change
    private final List<String> labels;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> metaNames;

    StatedField(Field field, List<String> labels, List<String> metaNames) {
        this.field = field;
        this.labels = labels;
        this.metaNames = metaNames;
    }

    /** By the label in an index table, such as {@code 索 引 号：}. */
    static Optional<Field> ofLabel(String label) {
        String plain = label.replaceAll("[\\s\\u00A0\\u3000：:【】\\[\\]]", "");
        return of(known -> known.labels.contains(plain));
    }

    /** By the name of a meta tag; case does not count. */
    static Optional<Field> ofMeta(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return of(known -> known.metaNames.contains(plain));
    }

    private static Optional<Field> of(Predicate<StatedField> fits) {
        for (StatedField known : values()) {
            if (fits.test(known)) {
                return Optional.of(known.field);
            }
        }
        return Optional.empty();
    }
}
