package jucuo.indexer.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files below the paths of a run, in stable order, each once. Hidden files and links are left
 * out.
 *
 * @param files in order of their keys
 * @param refusals what could not be looked at
 */
public record Sources(List<SourceFile> files, List<Refusal> refusals, List<String> roots) {

    public Sources {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
        roots = List.copyOf(roots);
    }

    /**
     * Looks below {@code paths}.
     *
     * @param paths files and folders, which exist
     * @param home files below it go by their path relative to it, so that it may be moved as a
     *     whole
     */
    public static Sources find(List<Path> paths, Path home) throws IOException {
        var search = new Search(home.toAbsolutePath().normalize());
        for (Path path : paths) {
            search.look(path.toAbsolutePath().normalize());
        }
        return search.found();
    }

    /** Whether a file known by {@code key} would have been found, were it still there. */
    public boolean covers(String key) {
        return roots.stream()
                .anyMatch(root ->
                        root.isEmpty()
                                ? !key.startsWith("/")
                                : key.equals(root) || key.startsWith(root + "/"));
    }

    /**
     * Ids by key, for files that no table gives one: the file's name, and where another file has
     * the same name a part of the path's hash with it.
     *
     * @param others keys of further files that the index holds
     */
    public Map<String, String> ids(Set<String> others) {
        var names = new HashMap<String, Set<String>>();
        for (SourceFile file : files) {
            names.computeIfAbsent(file.stem(), _ -> new HashSet<>()).add(file.key());
        }
        for (String key : others) {
            String stem =
                    new SourceFile(Path.of(key), key, key, Given.NOTHING, 0, Instant.EPOCH).stem();
            names.computeIfAbsent(stem, _ -> new HashSet<>()).add(key);
        }
        var ids = new HashMap<String, String>();
        for (SourceFile file : files) {
            boolean alone = names.getOrDefault(file.stem(), Set.of()).size() == 1;
            String id = DocumentId.isOne(file.stem()) ? file.stem() : DocumentId.of(file.name());
            ids.put(file.key(), alone ? id : DocumentId.distinct(id, file.key()));
            if (!file.given().id().isEmpty()) {
                ids.put(file.key(), file.given().id());
            }
        }
        return ids;
    }

    private static final class Search {

        private final Path home;
        private final Map<String, SourceFile> files = new HashMap<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<String> roots = new ArrayList<>();

        Search(Path home) {
            this.home = home;
        }

        void look(Path path) throws IOException {
            roots.add(key(path));
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                // a file given by itself may still be spoken of in the table beside it
                Path parent = path.getParent();
                Path folder = parent == null ? path : parent;
                SeedTable table = SeedTable.of(folder);
                String name = String.valueOf(path.getFileName());
                var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    add(path, name, folder, table, attributes);
                } else {
                    refuseSpecial(name);
                }
            }
        }

        private void folder(Path folder) throws IOException {
            SeedTable table = SeedTable.of(folder);
            refusals.addAll(table.refusals());
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<Path>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                            return !dir.equals(folder) && isHidden(dir)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            String name = slashed(folder.relativize(file));
                            boolean passed = isHidden(file) || name.equals(SeedTable.NAME);
                            if (attributes.isRegularFile() && !passed) {
                                add(file, name, folder, table, attributes);
                            } else if (attributes.isOther() && !passed) {
                                refuseSpecial(name);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException cause) {
                            refusals.add(
                                    new Refusal(
                                            slashed(folder.relativize(file)),
                                            "",
                                            "cannot be read; allow it or move it away"));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }

        /** A pipe or a device may never end. */
        private void refuseSpecial(String name) {
            refusals.add(
                    new Refusal(
                            name, "", "a pipe, a device or a socket, not a file; move it away"));
        }

        private void add(
                Path file,
                String name,
                Path folder,
                SeedTable table,
                BasicFileAttributes attributes)
                throws IOException {
            Given given = table.byFile().getOrDefault(name, Given.NOTHING);
            Instant modified = attributes.lastModifiedTime().toInstant();
            Path tablePath = folder.resolve(SeedTable.NAME);
            if (Files.exists(tablePath)) {
                Instant changed = Files.getLastModifiedTime(tablePath).toInstant();
                modified = modified.isAfter(changed) ? modified : changed;
            }
            files.putIfAbsent(
                    key(file),
                    new SourceFile(
                            file,
                            key(file),
                            name,
                            given,
                            attributes.size(),
                            modified.truncatedTo(ChronoUnit.MILLIS)));
        }

        private String key(Path path) {
            return path.startsWith(home) ? slashed(home.relativize(path)) : slashed(path);
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }

        private static String slashed(Path path) {
            return path.toString().replace('\\', '/');
        }

        Sources found() {
            return new Sources(
                    files.values().stream().sorted(Comparator.comparing(SourceFile::key)).toList(),
                    refusals,
                    roots);
        }
    }
}
