package jucuo.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may import which, and where each library may be used. */
class ArchitectureTest {

    /** Raise it as the code grows: the rules must not pass on nothing. */
    private static final int CLASSES_SEEN_AT_LEAST = 50;

    /** Each package with those of ours it may import, all of which stand above it: so no cycles. */
    private static final Map<String, Set<String>> IMPORTS =
            table(
                    """
                    document          :
                    division          : document
                    number            :
                    file              :
                    json              : document
                    schema            : document division
                    query             : document schema number
                    chinese           : document schema number query file
                    engine            : document schema query
                    lexicon           : document query chinese engine
                    lucene            : document json schema query chinese engine lexicon file
                    meaning           : engine
                    indexer.charset   : document
                    indexer.source    : document indexer.charset
                    indexer.reader    : document indexer.charset number
                    indexer.structure : document indexer.reader number division
                    indexer.measure   : document
                    indexer.fact      : document number
                    indexer.evaluate  : document query engine lucene indexer.source
                    indexer           : document json schema query chinese engine lucene \
                        indexer.source indexer.reader indexer.structure indexer.measure indexer.fact \
                        indexer.evaluate
                    web.text          : document division schema query engine
                    web.link          : document schema query engine
                    web.cite          : document
                    web.api           : document json schema query engine web.link
                    web.jsonld        : web.api
                    web.page          : document division schema query engine web.text web.link web.cite web.api \
                        web.jsonld
                    web.template      : document schema query engine web.text web.link web.cite web.page web.api \
                        web.jsonld
                    web.mcp           : document json query schema engine web.text web.link web.cite web.api
                    web.export        : document query engine web.text web.link
                    web.feed          : document query engine web.text web.link
                    web               : document json schema query chinese engine lexicon lucene file \
                        web.text web.link web.cite web.jsonld web.page web.template web.api web.mcp web.export \
                        web.feed
                    """);

    /** The packages that may use a library; of two prefixes that fit, the first counts. */
    private static final Map<String, Set<String>> LIBRARIES =
            table(
                    """
                    com.hankcs                 : chinese
                    org.apache.lucene.analysis : chinese lucene
                    org.apache.lucene.util     : chinese lucene
                    org.apache.lucene          : lucene
                    com.fasterxml.jackson      : json meaning indexer indexer.source indexer.evaluate web web.api web.cite \
                        web.mcp web.jsonld web.page
                    ai.onnxruntime             : meaning
                    ai.onnx                    : meaning
                    com.google.protobuf        : meaning
                    io.javalin                 : web
                    io.micrometer              : web
                    io.modelcontextprotocol    : web.mcp
                    com.networknt              : web.mcp
                    picocli                    : indexer web
                    gg.jte                     : web web.template web.jsonld
                    """);

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("jucuo");

    @Test
    void seesTheClasses() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(CLASSES_SEEN_AT_LEAST);
    }

    @Test
    void eachPackageStandsInTheTable() {
        var packages =
                CLASSES.stream()
                        .map(ArchitectureTest::ours)
                        .collect(toCollection(() -> new TreeSet<>()));

        assertThat(IMPORTS.keySet()).containsAll(packages);
    }

    @Test
    void importsPointUpTheTable() {
        var above = new HashSet<String>();

        IMPORTS.forEach((name, imports) -> {
            assertThat(above).as(name).containsAll(imports);
            above.add(name);
        });
    }

    @Test
    void packagesImportOnlyWhatTheTableSays() {
        var astray =
                dependencies()
                        .filter(d -> isOurs(target(d)))
                        .filter(d -> !mayImport(ours(d.getOriginClass()), ours(target(d))))
                        .map(Dependency::getDescription)
                        .sorted()
                        .toList();

        assertThat(astray).isEmpty();
    }

    @Test
    void librariesAreUsedOnlyWhereTheTableSays() {
        var astray =
                dependencies()
                        .filter(d -> !mayUse(ours(d.getOriginClass()), target(d).getName()))
                        .map(Dependency::getDescription)
                        .sorted()
                        .toList();

        assertThat(astray).isEmpty();
    }

    @Test
    void packagesAreNullMarked() {
        var unmarked =
                CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .filter(p -> !p.getName().startsWith("jucuo.web.template")) // generated
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .collect(toCollection(() -> new TreeSet<>()));

        assertThat(unmarked).isEmpty();
    }

    private static Map<String, Set<String>> table(String rows) {
        var table = new LinkedHashMap<String, Set<String>>();
        for (var row : rows.lines().toList()) {
            var colon = row.indexOf(':');
            var words = row.substring(colon + 1).strip();
            table.put(
                    row.substring(0, colon).strip(),
                    words.isEmpty() ? Set.of() : Set.of(words.split(" +")));
        }
        return table;
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("jucuo.");
    }

    /** A package's name below {@code jucuo}; the generated ones count as one. */
    private static String ours(JavaClass type) {
        String name = type.getPackageName().substring("jucuo.".length());
        return name.startsWith("web.template.") ? "web.template" : name;
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to) || IMPORTS.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean mayUse(String from, String type) {
        return LIBRARIES.entrySet().stream()
                .filter(library -> type.startsWith(library.getKey() + "."))
                .findFirst()
                .map(library -> library.getValue().contains(from))
                .orElse(true);
    }
}
