package jucuo.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jucuo.document.PolicyDocument;
import jucuo.indexer.reader.UnreadableDocumentException;
import jucuo.indexer.source.Collections;
import jucuo.indexer.source.Container;
import jucuo.indexer.source.Entry;
import jucuo.indexer.source.Refusal;
import jucuo.indexer.source.SourceFile;
import jucuo.indexer.source.Sources;
import jucuo.json.DocumentJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code split FILE}: one document's outline; writes nothing. */
final class SplitCommand implements Command {

    /** Entries of a collection that a message names. */
    private static final int SHOWN = 5;

    private final Environment environment;
    private final Documents documents;

    SplitCommand(Environment environment, Documents documents) {
        this.environment = environment;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "split";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Prints one document's outline; writes nothing.");
        return spec.addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("FILE")
                                .description(
                                        "the document; one of a collection as archive.zip!/a.docx or table.csv#id")
                                .arity("1")
                                .required(true)
                                .type(Path.class)
                                .build())
                .addOption(
                        OptionSpec.builder("--json").description("as the document's JSON").build())
                .addOption(
                        OptionSpec.builder("--source")
                                .description("only the decoded text that spans point into")
                                .build());
    }

    @Override
    public ExitCode run(ParseResult given) throws IOException {
        Path path = given.matchedPositional(0).getValue();
        boolean json = given.hasMatchedOption("--json");
        boolean source = given.hasMatchedOption("--source");
        Wanted wanted = Wanted.of(path);
        if (json && source) {
            throw new UsageException("--json and --source exclude each other");
        }
        try {
            print(document(wanted), json, source);
            return ExitCode.DONE;
        } catch (UnreadableDocumentException e) {
            environment.err().println("refused " + e.getMessage());
            return ExitCode.SOME_REFUSED;
        }
    }

    private PolicyDocument document(Wanted wanted) throws IOException, UnreadableDocumentException {
        Sources sources = Sources.find(List.of(wanted.file()), environment.home());
        SourceFile file = sources.files().getFirst();
        if (Collections.isOne(file.container())) {
            return documents.of(entry(file.container(), wanted));
        }
        if (!wanted.entry().isEmpty()) {
            throw new UsageException(wanted.file() + " is a single document");
        }
        return documents.of(file, sources.ids(Set.of()).getOrDefault(file.key(), file.stem()));
    }

    private static Entry entry(Container collection, Wanted wanted)
            throws IOException, UnreadableDocumentException {
        var found = new ArrayList<Entry>();
        var names = new ArrayList<String>();
        var refused = new ArrayList<Refusal>();
        Collections.read(
                collection,
                entry -> {
                    String within = entry.name().substring(collection.name().length());
                    if (within.equals(wanted.entry())) {
                        found.add(entry);
                    } else if (names.size() < SHOWN) {
                        names.add(wanted.file() + within);
                    }
                },
                refused::add);
        for (Refusal refusal : refused) {
            if (refusal.toString().startsWith(collection.name() + wanted.entry() + ":")) {
                throw new UnreadableDocumentException(
                        refusal.file(), refusal.place(), refusal.reason());
            }
        }
        if (found.isEmpty()) {
            throw new UsageException(
                    wanted.file()
                            + " is a collection; name one of its documents, such as "
                            + String.join(", ", names));
        }
        return found.getFirst();
    }

    /**
     * What is to be split.
     *
     * @param entry of a collection, with the sign before it: {@code !/a/b.docx}, {@code #17}; empty
     *     for the file itself
     */
    private record Wanted(Path file, String entry) {

        static Wanted of(Path path) {
            if (Files.isRegularFile(path)) {
                return new Wanted(path, "");
            }
            String text = path.toString();
            for (String sign : List.of("!/", "#")) {
                int at = text.indexOf(sign);
                if (at > 0 && Files.isRegularFile(Path.of(text.substring(0, at)))) {
                    return new Wanted(Path.of(text.substring(0, at)), text.substring(at));
                }
            }
            throw new UsageException("no file " + path);
        }
    }

    private void print(PolicyDocument document, boolean json, boolean source) throws IOException {
        var out = environment.out();
        if (json) {
            out.write(DocumentJson.toJson(document));
            out.println();
        } else {
            out.print(source ? document.source().text() : OutlineText.of(document));
        }
        out.flush();
    }
}
