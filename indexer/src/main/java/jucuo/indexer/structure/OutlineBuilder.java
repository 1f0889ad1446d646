package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jucuo.document.Excerpt;
import jucuo.document.Kind;
import jucuo.document.Span;
import jucuo.document.Warning;
import jucuo.indexer.reader.Block;
import jucuo.number.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Hangs paragraphs into a tree: the numbered ones where the {@link Numberings} say, the others
 * under the innermost node that is open.
 */
final class OutlineBuilder {

    /** So many paragraphs show that headlines are the author's habit; a guess. */
    private static final int FEWEST_HEADLINES = 6;

    /** More need not be looked at. */
    private static final int MOST_HEADLINES = 100;

    /** Chapters of statutes have no longer titles; a guess. */
    private static final int LONGEST_CHAPTER = 20;

    private final Draft root = Draft.root();
    private final List<Warning> warnings = new ArrayList<>();
    private final Numberings numberings;
    private Draft document = root;
    private Draft top = root;
    private boolean afterLastNumber;
    private boolean enumerating;

    /**
     * @param decimal whether the document numbers in decimals
     */
    OutlineBuilder(boolean decimal) {
        numberings = new Numberings(root, decimal);
    }

    Draft root() {
        return root;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** A paragraph that belongs to no section. */
    void addAside(Kind kind, Excerpt words) {
        top = root;
        root.addPlain(kind, "", words);
    }

    /** A footnote: beside what it stands under, and nothing goes on in it. */
    void addNote(Excerpt words) {
        top.holder().addPlain(Kind.BACK, "", words);
    }

    /** A paragraph that ends the document, or the one that it issues. */
    void addClosing(Excerpt words) {
        top = root.children().isEmpty() || root.children().getLast() != document ? root : document;
        top.addPlain(Kind.PARAGRAPH, "", words);
    }

    /** A heading without a number; it stands beside the last one of its depth. */
    void addCaption(Paragraph heading) {
        if (Captions.heads(heading.text())) {
            top = document;
        }
        if (heading.depth() > 0) { // the file's own headings outrank items
            top.withParents().stream()
                    .takeWhile(d -> d != document)
                    .filter(d -> d.isCaption() && !d.isAbove(heading))
                    .reduce((_, outer) -> outer)
                    .flatMap(Draft::parent)
                    .ifPresent(above -> top = above);
        }
        while (top != document && (top.isRunIn() || (top.isCaption() && !top.isAbove(heading)))) {
            top = top.parent().orElse(root);
        }
        Excerpt words = heading.words();
        top = top.addPlain(Kind.SECTION, Heading.of(words.text(), true), words);
        top.setDepth(heading.depth());
    }

    /** The title of a document within the document: what follows hangs under it. */
    void addEnclosed(Excerpt words) {
        document = root.addPlain(Kind.APPENDIX, words.text(), words);
        top = document;
        numberings.begin(document);
    }

    /** A further line of such a title. */
    void continueEnclosed(Excerpt words) {
        document.append(words);
        document.continueHeading(words.text());
    }

    /** Says that only unnumbered paragraphs follow. */
    void passLastNumber() {
        afterLastNumber = true;
    }

    /** Says whether the paragraphs that follow stand between two clauses of one enumeration. */
    void setEnumerating(boolean enumerating) {
        this.enumerating = enumerating;
    }

    /**
     * A paragraph of the main text.
     *
     * @param clauses the enumerating clauses within it
     * @param next the paragraph after it, {@code null} at the end
     */
    void add(Paragraph paragraph, List<Label> clauses, @Nullable Paragraph next) {
        Excerpt words = paragraph.words();
        if (isInTable(paragraph)) {
            top.append(words);
            return;
        }
        Optional<Span> continuation = BackMatter.continuation(words.text());
        if (continuation.isPresent() && continuation.get().start() > 0) {
            addText(words.part(0, continuation.get().start()), clauses, next);
            addContinuation(words.part(continuation.get().start(), words.text().length()));
        } else if (continuation.isPresent()) {
            addContinuation(words);
        } else {
            addText(words, clauses, next);
        }
    }

    private boolean isInTable(Paragraph paragraph) {
        return paragraph.role() == Block.Role.ROW && top != root;
    }

    private void addContinuation(Excerpt note) {
        top = top.holder();
        top.addPlain(Kind.BACK, "", note);
        String said = note.text().strip();
        warnings.add(
                new Warning(
                        Warning.Code.TRUNCATED,
                        "原文注明“%s”,续文不在本文件中".formatted(said.substring(1, said.length() - 1).strip()),
                        note.span()));
    }

    private void addText(Excerpt words, List<Label> clauses, @Nullable Paragraph next) {
        String text = words.text();
        Optional<Label> label = numberings.label(text);
        if (top.isUntitled()
                && CaptionLine.isTitle(text)
                && label.filter(l -> l.style() != Style.SUPPLEMENT).isEmpty()) {
            top.append(words); // 第一章 ␤ 总则
            return;
        }
        Optional<Draft> parent = label.flatMap(l -> numberings.parent(l, top));
        Optional<Draft> form = top.nearest(Style.APPENDIX).filter(Forms::is);
        if (form.isPresent() && label.filter(OutlineBuilder::isNumberedAppendix).isEmpty()) {
            form.get().append(words);
            return;
        }
        Optional<Draft> article = top.nearest(Style.ARTICLE).filter(a -> a.children().isEmpty());
        if (article.isPresent()
                && (parent.isEmpty()
                        || !(label.orElseThrow().style().endsArticle()
                                || headsArticles(label.get(), article.get(), text, next)))) {
            if (headsNextArticle(article.get(), text, label, next)) {
                addUnnumberedChapter(article.get(), words);
            } else {
                article.get().append(words);
            }
            return;
        }
        List<Label> cuts =
                label.filter(l -> l.style() == Style.ARTICLE).isPresent() ? List.of() : clauses;
        int head = cuts.isEmpty() ? text.length() : cuts.getFirst().start();
        if (head > 0) {
            addHead(words.part(0, head), label, parent, !cuts.isEmpty(), next);
        }
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1).start() : text.length();
            addNumbered(
                    cuts.get(i),
                    numberings.clauseParent(cuts.get(i), top),
                    words.part(cuts.get(i).start(), end));
        }
    }

    // 二、回避 below the articles of 一、管辖 and above more of them; items of an article are sentences
    private static boolean headsArticles(
            Label label, Draft article, String text, @Nullable Paragraph next) {
        return article.parent().flatMap(p -> p.nearest(label.style())).isPresent()
                && CaptionLine.isTitle(text)
                && next != null
                && LabelParser.at(next.text(), 0)
                        .filter(l -> l.style() == Style.ARTICLE)
                        .isPresent();
    }

    // 法律责任 between two articles: a chapter whose number was left out
    private static boolean headsNextArticle(
            Draft article, String text, Optional<Label> label, @Nullable Paragraph next) {
        return label.isEmpty()
                && text.length() <= LONGEST_CHAPTER
                && text.chars().allMatch(c -> Character.isIdeographic(c) || c == '、')
                && FrontMatter.endsWithSentence(article.lastWords())
                && next != null
                && LabelParser.at(next.text(), 0)
                        .filter(l -> l.style() == Style.ARTICLE)
                        .isPresent();
    }

    private void addUnnumberedChapter(Draft article, Excerpt words) {
        Draft beside = article.parent().orElse(root);
        boolean chapter = beside != document && beside.kind() == Kind.SECTION;
        Draft above = chapter ? beside.parent().orElse(root) : beside;
        top = above.addPlain(Kind.SECTION, words.text(), words);
    }

    private static boolean isNumberedAppendix(Label label) {
        return label.style() == Style.APPENDIX
                && label.text()
                        .chars()
                        .anyMatch(c ->
                                ChineseNumber.isArabic((char) c)
                                        || ChineseNumber.isNumeral((char) c));
    }

    private void addHead(
            Excerpt head,
            Optional<Label> label,
            Optional<Draft> parent,
            boolean hasClauses,
            @Nullable Paragraph next) {
        if (parent.isPresent()) {
            addNumbered(label.orElseThrow(), parent.get(), head);
            return;
        }
        closeOneParagraphUnits();
        closeItemsBefore(head.text());
        if (top.is(Style.APPENDIX)
                && !FrontMatter.endsWithSentence(head.text())
                && top.children().isEmpty()) {
            top.append(head); // its title, and the names and tables in it
            return;
        }
        List<Announcement.Statement> statements = Announcement.statements(head.text());
        if (!statements.isEmpty()) {
            addAnnouncement(head, statements);
        } else if (hasClauses) {
            top =
                    LeadIn.of(head.text()).isPresent()
                            ? addTheme(head)
                            : top.addPlain(Kind.PARAGRAPH, "", head);
        } else if (CaptionLine.heads(head.text(), next)) {
            top = captionParent().addPlain(Kind.SECTION, Heading.of(head.text(), true), head);
        } else {
            top.addPlain(Kind.PARAGRAPH, "", head);
        }
    }

    private Draft addTheme(Excerpt head) {
        String text = head.text();
        int from = LeadIn.of(text).map(LeadIn::end).orElse(0);
        String heading = Heading.of(text.substring(from), true);
        return top.addPlain(Kind.SECTION, heading, head);
    }

    private void addAnnouncement(Excerpt words, List<Announcement.Statement> statements) {
        Draft section = addTheme(words.part(0, statements.getFirst().start()));
        for (int i = 0; i < statements.size(); i++) {
            int end =
                    i + 1 < statements.size()
                            ? statements.get(i + 1).start()
                            : words.text().length();
            section.addPlain(
                    Kind.PARAGRAPH,
                    statements.get(i).name(),
                    words.part(statements.get(i).start(), end));
        }
    }

    private void addNumbered(Label label, Draft parent, Excerpt words) {
        Label before = parent.last(label.style()).orElse(null);
        if (before != null && label.branch() == 0 && label.ordinal() > before.ordinal() + 1) {
            String message = "编号从“%s”跳到“%s”".formatted(before.text(), label.text());
            warnings.add(
                    new Warning(
                            Warning.Code.NUMBERING_GAP,
                            message,
                            words.part(0, label.text().length()).span()));
        }
        Kind kind =
                switch (label.style()) {
                    case ARTICLE -> Kind.ARTICLE;
                    case APPENDIX -> Kind.APPENDIX;
                    case BOOK, SUBBOOK, PART, CHAPTER, SECTION, SUPPLEMENT, BOX -> Kind.SECTION;
                    default -> Kind.MEASURE;
                };
        top = parent.addNumbered(kind, label, words);
        numberings.put(label, top);
    }

    private Draft captionParent() {
        return top.label().isEmpty() && top.kind() == Kind.SECTION && top != root
                ? top.parent().orElse(root)
                : top.nearest(Style.BOX).orElse(top);
    }

    // an unnumbered paragraph after 一是… or ——… belongs to what stands above them
    private void closeOneParagraphUnits() {
        Draft holder = top.holder();
        Optional<Draft> clause =
                top.withParents().stream()
                        .takeWhile(d -> d != holder)
                        .filter(d -> d.label().filter(l -> l.style().isClause()).isPresent())
                        .findFirst();
        if (enumerating && clause.isPresent()) {
            top = clause.get().parent().orElse(root);
            return;
        }
        top = holder;
        while (top != root
                && top.label().isEmpty()
                && top.kind() != Kind.APPENDIX
                && !top.isCaption()) {
            top = top.parent().orElse(root);
        }
    }

    // 各位代表！ turns to the audience again: what follows is no longer about the last item
    private void closeItemsBefore(String text) {
        boolean closing =
                text.startsWith("各位代表")
                        || text.startsWith("同志们")
                        || (afterLastNumber && breaksThePattern(text));
        while (closing && top.parent().filter(p -> p.label().isPresent()).isPresent()) {
            top = top.parent().orElse(root);
        }
    }

    // the items' paragraphs each open with a short headline (实施提振消费专项行动。); this one does not
    private boolean breaksThePattern(String text) {
        if (Heading.isHeadlined(text)) {
            return false;
        }
        List<Draft> earlier =
                top.parent().stream()
                        .flatMap(p -> p.children().stream())
                        .flatMap(item -> item.children().stream())
                        .filter(d -> d.kind() == Kind.PARAGRAPH)
                        .limit(MOST_HEADLINES)
                        .toList();
        return earlier.size() >= FEWEST_HEADLINES
                && earlier.stream().allMatch(d -> Heading.isHeadlined(d.firstWords()));
    }
}
