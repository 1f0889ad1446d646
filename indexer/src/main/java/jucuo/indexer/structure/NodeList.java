package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jucuo.document.Kind;
import jucuo.document.Node;

/** Writes a tree of drafts down as nodes: settles kinds and headings, and gives ids. */
final class NodeList {

    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private NodeList() {}

    static List<Node> of(Draft root) {
        var list = new NodeList();
        list.addChildren(root, "");
        return list.nodes;
    }

    private void addChildren(Draft parent, String parentId) {
        Map<Kind, Integer> ordinals = new HashMap<>();
        for (Draft draft : parent.children()) {
            Kind kind = kind(draft);
            String id = id(draft, kind, parentId, ordinals.merge(kind, 1, Integer::sum));
            ids.add(id);
            String label = draft.label().map(Label::text).orElse("");
            nodes.add(
                    new Node(
                            id,
                            parentId,
                            kind,
                            label,
                            heading(draft, kind),
                            draft.words(),
                            List.of()));
            addChildren(draft, id);
        }
    }

    private static Kind kind(Draft draft) {
        if (draft.kind() != Kind.MEASURE) {
            return draft.kind();
        }
        boolean holdsUnits =
                draft.children().stream()
                        .anyMatch(c -> c.kind() != Kind.PARAGRAPH && c.kind() != Kind.BACK);
        boolean headsText = !draft.children().isEmpty() && Heading.isWhole(draft.titleWords());
        return holdsUnits || headsText ? Kind.SECTION : Kind.MEASURE;
    }

    private static String heading(Draft draft, Kind kind) {
        if (draft.givenHeading().isPresent()) {
            return draft.givenHeading().get();
        }
        return switch (kind) {
            case SECTION, MEASURE, APPENDIX ->
                    Heading.of(draft.titleWords(), !draft.children().isEmpty());
            case FRONT, ARTICLE, PARAGRAPH, BACK -> "";
        };
    }

    private String id(Draft draft, Kind kind, String parentId, int ordinal) {
        String prefix = parentId.isEmpty() ? "" : parentId + "-";
        if (kind == Kind.ARTICLE && draft.label().isPresent()) {
            Label label = draft.label().get();
            String printed =
                    "a" + label.ordinal() + (label.branch() == 0 ? "" : "." + label.branch());
            if (!ids.contains(printed)) {
                return printed;
            }
        }
        String id = prefix + letter(kind) + ordinal;
        return ids.contains(id) ? id + "." + nodes.size() : id;
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case FRONT -> "f";
            case SECTION -> "s";
            case MEASURE -> "m";
            case ARTICLE -> "a";
            case PARAGRAPH -> "p";
            case APPENDIX -> "x";
            case BACK -> "b";
        };
    }
}
