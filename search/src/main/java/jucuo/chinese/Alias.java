package jucuo.chinese;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jucuo.document.Node;
import jucuo.document.PolicyDocument;

/**
 * A short form that a document defines for a long one: 国有资产监督管理委员会（以下简称“国资委”）.
 *
 * @param longForm begins with the same character, has the others in order, and does not say the
 *     short form itself
 */
public record Alias(String shortForm, String longForm) {

    /** （以下简称“国资委”）, (简称：国资委), （以下统称国资委） behind what it stands for. */
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "(?<before>[\\p{IsHan}A-Za-z0-9]{4,40})[”》]?[（(](?:以下|下文)?(?:简称|统称)(?:为|：|:)?"
                            + "[“\"《]?(?<short>[\\p{IsHan}A-Za-z0-9]{3,12})[”\"》]?[）)]");

    /** Those that a document defines, each once. */
    public static Set<Alias> in(PolicyDocument document) {
        var aliases = new LinkedHashSet<Alias>();
        for (Node node : document.nodes()) {
            if (node.text().contains("称")) {
                aliases.addAll(defined(node.text()));
            }
        }
        return aliases;
    }

    static List<Alias> defined(String text) {
        var aliases = new ArrayList<Alias>();
        var definitions = DEFINITION.matcher(text);
        while (definitions.find()) {
            of(definitions.group("short"), definitions.group("before")).ifPresent(aliases::add);
        }
        return aliases;
    }

    /** The nearest words before the definition that the short form is made of. */
    private static Optional<Alias> of(String shortForm, String before) {
        int from = before.length();
        for (int at = shortForm.length() - 1; at >= 0 && from >= 0; at--) {
            from = before.lastIndexOf(shortForm.charAt(at), from - 1);
        }
        if (from < 0) {
            return Optional.empty();
        }
        String longForm = before.substring(from);
        return longForm.contains(shortForm)
                ? Optional.empty()
                : Optional.of(new Alias(shortForm, longForm));
    }

    /**
     * What short and long forms mean in a collection; a short form of several long ones is none.
     */
    public static Synonyms synonyms(Collection<Alias> aliases) {
        Map<String, Set<String>> longForms = new LinkedHashMap<>();
        for (Alias alias : aliases) {
            longForms
                    .computeIfAbsent(alias.shortForm, _ -> new LinkedHashSet<>())
                    .add(alias.longForm);
        }
        var entries = new ArrayList<Synonyms.Entry>();
        longForms.forEach((shortForm, forms) -> {
            if (forms.size() == 1) {
                List<String> both = List.of(shortForm, forms.iterator().next());
                entries.add(new Synonyms.Entry(both, both));
            }
        });
        return Synonyms.of(entries);
    }
}
