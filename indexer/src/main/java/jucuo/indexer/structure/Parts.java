package jucuo.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which part each paragraph of a document plays: before, in or after the main text. */
final class Parts {

    /** The part that a paragraph plays. */
    enum Role {
        FRONT,
        TEXT,
        /** The title of a document that this one issues. */
        ENCLOSED_TITLE,
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
        Set<Integer> titles = Enclosures.titles(paragraphs, front, back);
        Set<Integer> signatures = Enclosures.signatures(paragraphs, front, titles);
        var roles = new ArrayList<Role>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i < front) {
                roles.add(Role.FRONT);
            } else if (i >= back || signatures.contains(i)) {
                roles.add(Role.BACK);
            } else if (titles.contains(i)) {
                roles.add(titles.size() > 1 ? Role.ENCLOSED_TITLE : Role.FRONT);
            } else {
                boolean last =
                        i + 1 == back || titles.contains(i + 1) || signatures.contains(i + 1);
                roles.add(last && Closing.ends(paragraphs, i) ? Role.CLOSING : Role.TEXT);
            }
        }
        return roles;
    }
}
