package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jucuo.document.Excerpt;
import jucuo.document.Kind;
import jucuo.document.Span;
import jucuo.document.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Hangs paragraphs into a tree. What stands above what is learnt from the document: a numbering
 * that continues one of the open nodes' children closes all below it, a numbering that begins with
 * 一 opens a level below.
 */
final class OutlineBuilder {

    /** So many paragraphs show that headlines are the author's habit; a guess. */
    private static final int FEWEST_HEADLINES = 6;

    private final Draft root = Draft.root();
    private final List<Warning> warnings = new ArrayList<>();
    private final LastLabels lastLabels = new LastLabels();
    private Draft document = root;
    private Draft top = root;
    private boolean afterLastNumber;

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

    /** A paragraph that ends the document, or the one that it issues. */
    void addClosing(Excerpt words) {
        top = document;
        document.addPlain(Kind.PARAGRAPH, "", words);
    }

    /** The title of a document within the document: what follows hangs under it. */
    void addEnclosed(Excerpt words) {
        document = root.addPlain(Kind.APPENDIX, words.text(), words);
        top = document;
        lastLabels.clear();
    }

    /** Says that only unnumbered paragraphs follow. */
    void passLastNumber() {
        afterLastNumber = true;
    }

    /**
     * A paragraph of the main text.
     *
     * @param clauses the enumerating clauses within it
     * @param next the paragraph after it, {@code null} at the end
     */
    void add(Paragraph paragraph, List<Label> clauses, @Nullable Paragraph next) {
        Excerpt words = paragraph.words();
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

    private void addContinuation(Excerpt note) {
        top = holder();
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
        Optional<Label> label = LabelParser.at(text, 0).filter(l -> !l.style().isClause());
        Optional<Draft> parent = label.flatMap(l -> parentFor(l, text));
        Optional<Draft> article = open(Style.ARTICLE).filter(a -> a.children().isEmpty());
        if (article.isPresent()
                && (parent.isEmpty() || !label.orElseThrow().style().endsArticle())) {
            article.get().append(words);
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
                    cuts.get(i), clauseParent(cuts.get(i)), words.part(cuts.get(i).start(), end));
        }
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
        lastLabels.put(label);
        Kind kind =
                switch (label.style()) {
                    case ARTICLE -> Kind.ARTICLE;
                    case APPENDIX -> Kind.APPENDIX;
                    case BOOK, SUBBOOK, PART, CHAPTER, SECTION, SUPPLEMENT, BOX -> Kind.SECTION;
                    default -> Kind.MEASURE;
                };
        top = parent.addNumbered(kind, label, words);
    }

    /** Under which open node the numbering goes on or begins; empty where it is prose. */
    private Optional<Draft> parentFor(Label label, String text) {
        return switch (label.style()) {
            case APPENDIX, SUPPLEMENT -> Optional.of(root);
            case BOX -> Optional.of(boxParent());
            default ->
                    continued(label)
                            .or(() -> begun(label))
                            .or(() -> runOn(label))
                            .or(() -> afterGap(label, text));
        };
    }

    private Optional<Draft> continued(Label label) {
        for (Draft open : openNodes()) {
            if (open.last(label.style()).filter(label::follows).isPresent()) {
                return Optional.of(open);
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> begun(Label label) {
        if (!label.isFirst()) {
            return Optional.empty();
        }
        // a numbering that begins anew stands where the last one of its style stood
        Optional<Draft> same = open(label.style()).flatMap(Draft::parent);
        return same.or(() -> Optional.of(holder()));
    }

    // （七） under 二、 goes on from （六） under 一、
    private Optional<Draft> runOn(Label label) {
        boolean follows = lastLabels.of(label.style()).filter(label::follows).isPresent();
        return follows
                ? Optional.of(open(label.style()).flatMap(Draft::parent).orElseGet(this::holder))
                : Optional.empty();
    }

    private Optional<Draft> afterGap(Label label, String text) {
        Optional<Draft> sibling =
                openNodes().stream().filter(d -> d.last(label.style()).isPresent()).findFirst();
        if (sibling.isPresent()) {
            int before = sibling.get().last(label.style()).orElseThrow().ordinal();
            boolean near = label.ordinal() >= before && label.ordinal() <= before + 3;
            return near ? sibling : Optional.empty();
        }
        boolean sure =
                label.style() != Style.ARABIC
                        && !label.style().isClause()
                        && !Character.isDigit(text.charAt(0));
        return sure && lastLabels.of(label.style()).isEmpty()
                ? Optional.of(holder())
                : Optional.empty();
    }

    private Draft clauseParent(Label clause) {
        return continued(clause).or(() -> open(clause.style()).flatMap(Draft::parent)).orElse(top);
    }

    // a box stands beside the numbered item before it, or in the section whose body it is
    private Draft boxParent() {
        for (Draft open : openNodes()) {
            boolean item = open.label().isPresent() && !open.label().get().style().isDivision();
            boolean runIn = item && !Heading.isWhole(open.titleWords());
            if (!runIn && !open.is(Style.BOX)) {
                return open;
            }
        }
        return root;
    }

    private Draft captionParent() {
        return top.label().isEmpty() && top.kind() == Kind.SECTION && top != root
                ? top.parent().orElse(root)
                : open(Style.BOX).orElse(top);
    }

    /** The innermost open node that can hold other units. */
    private Draft holder() {
        Draft draft = top;
        while (draft.label().filter(l -> l.style().isOneParagraph()).isPresent()) {
            draft = draft.parent().orElse(root);
        }
        return draft;
    }

    // an unnumbered paragraph after 一是… or ——… belongs to what stands above them
    private void closeOneParagraphUnits() {
        top = holder();
        while (top != root
                && top.label().isEmpty()
                && top.kind() != Kind.APPENDIX
                && !isCaption(top)) {
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
        List<String> earlier =
                top.parent().stream()
                        .flatMap(p -> p.children().stream())
                        .flatMap(item -> item.children().stream())
                        .filter(d -> d.kind() == Kind.PARAGRAPH)
                        .map(Draft::firstWords)
                        .toList();
        long headlined = earlier.stream().filter(Heading::isHeadlined).count();
        return headlined >= FEWEST_HEADLINES
                && headlined == earlier.size()
                && !Heading.isHeadlined(text);
    }

    private static boolean isCaption(Draft draft) {
        return draft.kind() == Kind.SECTION && LeadIn.of(draft.firstWords()).isEmpty();
    }

    private Optional<Draft> open(Style style) {
        return openNodes().stream().filter(d -> d.is(style)).findFirst();
    }

    /** From the innermost to the root. */
    private List<Draft> openNodes() {
        var open = new ArrayList<Draft>();
        for (Optional<Draft> d = Optional.of(top); d.isPresent(); d = d.get().parent()) {
            open.add(d.get());
        }
        return open;
    }
}
