package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which part each paragraph of a document plays: before, in or after the main text. */
final class Parts {

    /** The part that a paragraph plays. */
    enum Role {
        FRONT,
        TEXT,
        /** The title of a document that this one issues. */
        ENCLOSED_TITLE,
        /** A further line of such a title. */
        ENCLOSED_TITLE_CONTINUED,
        /** A paragraph that ends the document as a whole. */
        CLOSING,
        BACK
    }

    private final List<Role> roles;

    private Parts(List<Role> roles) {
        this.roles = roles;
    }

    Role role(int paragraph) {
        return roles.get(paragraph);
    }

    static Parts of(List<Paragraph> paragraphs) {
        Set<Integer> contents = Contents.in(paragraphs);
        List<Paragraph> withoutContents = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!contents.contains(i)) {
                withoutContents.add(paragraphs.get(i));
            }
        }
        List<Role> inner = roles(withoutContents);
        var roles = new ArrayList<Role>();
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            roles.add(contents.contains(i) ? Role.FRONT : inner.get(next++));
        }
        return new Parts(roles);
    }

    private static List<Role> roles(List<Paragraph> paragraphs) {
        int front = FrontMatter.length(paragraphs);
        int back = BackMatter.start(paragraphs, front);
        Map<Integer, Enclosures.Title> titles = Enclosures.titles(paragraphs, front, back);
        long distinct = titles.values().stream().map(Enclosures.Title::key).distinct().count();
        Set<Integer> lists = AppendixLists.in(paragraphs);
        Set<Integer> signatures = Enclosures.signatures(paragraphs, front, titles.values());
        signatures.addAll(Enclosures.signatures(paragraphs, front, back));
        var roles = new ArrayList<Role>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i < front) {
                roles.add(Role.FRONT);
            } else if (i >= back || signatures.contains(i) || lists.contains(i)) {
                roles.add(Role.BACK);
            } else {
                boolean last =
                        i + 1 == back
                                || Closing.isFormula(paragraphs.get(i + 1).text())
                                || titles.containsKey(i + 1)
                                || signatures.contains(i + 1)
                                || lists.contains(i + 1);
                roles.add(last && Closing.ends(paragraphs, i) ? Role.CLOSING : Role.TEXT);
            }
        }
        for (Enclosures.Title title : titles.values()) {
            for (int i = title.start(); i < title.end(); i++) {
                Role among =
                        i == title.start() ? Role.ENCLOSED_TITLE : Role.ENCLOSED_TITLE_CONTINUED;
                roles.set(i, distinct > 1 ? among : Role.FRONT);
            }
            Enclosures.notes(paragraphs, title, back).forEach(i -> roles.set(i, Role.FRONT));
        }
        return roles;
    }
}
