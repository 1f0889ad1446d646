package jucuo.indexer.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a table of documents, and the headings by which it is known. */
enum Column {
    ID("id", "编号", "序号", "文件编号"),
    TITLE("title", "name", "标题", "题名", "名称", "文件名称", "政策名称", "文件标题"),
    TEXT("body", "text", "full_text", "fulltext", "content", "正文", "全文", "内容", "文件内容", "政策内容"),
    ISSUER("issuer", "agency", "publisher", "发文机关", "发布机关", "发文单位", "发布机构", "发布单位", "制定机关", "来源机关"),
    DATE(
            "date",
            "publish_date",
            "pub_date",
            "issue_date",
            "成文日期",
            "发文日期",
            "发布日期",
            "发布时间",
            "公布日期",
            "日期"),
    GENRE("genre", "kind", "type", "文种", "类型", "类别", "文件类型"),
    NUMBER("number", "document_number", "发文字号", "文号", "发文文号"),
    URL("url", "source_url", "link", "source", "链接", "网址", "来源链接", "原文链接", "发布网址");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot change
    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column that a heading names; case, white space and a byte order mark do not count. */
    static Optional<Column> of(String heading) {
        String plain = heading.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (column.headings.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The headings by which it is known, for messages. */
    String headings() {
        return String.join(", ", headings);
    }
}
