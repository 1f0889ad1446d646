package jucuo.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jucuo.document.PolicyDocument;
import jucuo.indexer.reader.UnreadableDocumentException;
import jucuo.indexer.source.SourceFile;
import jucuo.indexer.source.Sources;
import jucuo.json.DocumentJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code split FILE}: one document's outline; writes nothing. */
final class SplitCommand implements Command {

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
                                .description("the document")
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
        if (!Files.isRegularFile(path)) {
            throw new UsageException("no file " + path);
        }
        if (json && source) {
            throw new UsageException("--json and --source exclude each other");
        }
        Sources sources = Sources.find(List.of(path), environment.home());
        SourceFile file = sources.files().getFirst();
        if (file.isCollection()) {
            throw new UsageException(path + " is a collection; split takes one document");
        }
        String id = sources.ids(Set.of()).getOrDefault(file.key(), file.stem());
        try {
            print(documents.of(file, id), json, source);
            return ExitCode.DONE;
        } catch (UnreadableDocumentException e) {
            environment.err().println("refused " + e.getMessage());
            return ExitCode.SOME_REFUSED;
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
