package jucuo.indexer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jucuo.document.PolicyDocument;
import jucuo.engine.IndexBuilder;
import jucuo.engine.InputFile;
import jucuo.engine.NearDuplicates;
import jucuo.engine.UnusableIndexException;

/** One index in memory that counts nothing until it is committed. */
final class MemoryIndexes implements Indexes {

    private record Added(String path, PolicyDocument document) {}

    private Map<String, InputFile> files = Map.of();
    private Map<String, Added> documents = Map.of();
    boolean unusable;
    int commits;

    /** The documents of the last commit by id. */
    Map<String, PolicyDocument> documents() {
        var byId = new TreeMap<String, PolicyDocument>();
        documents.forEach((id, added) -> byId.put(id, added.document()));
        return byId;
    }

    @Override
    public IndexBuilder open(Path folder, boolean rebuild) {
        if (unusable && !rebuild) {
            throw new UnusableIndexException(folder + ": damaged; run ./jucuo index --rebuild");
        }
        return new Builder(rebuild ? Map.of() : files, rebuild ? Map.of() : documents);
    }

    @Override
    public List<String> problems(Path folder) {
        return unusable ? List.of(folder + ": damaged") : List.of();
    }

    private final class Builder implements IndexBuilder {

        private final Map<String, InputFile> known;
        private final Map<String, InputFile> nextFiles;
        private final Map<String, Added> nextDocuments;

        Builder(Map<String, InputFile> files, Map<String, Added> documents) {
            this.known = Map.copyOf(files);
            this.nextFiles = new HashMap<>(files);
            this.nextDocuments = new ConcurrentHashMap<>(documents);
        }

        @Override
        public Map<String, InputFile> files() {
            return known;
        }

        @Override
        public void begin(InputFile file) {
            delete(file.path());
            nextFiles.put(file.path(), file);
        }

        @Override
        public void add(InputFile file, PolicyDocument document) {
            var next = new Added(file.path(), document);
            if (nextDocuments.putIfAbsent(document.id(), next) != null) {
                throw new IllegalArgumentException("taken: " + document.id());
            }
        }

        @Override
        public void record(InputFile file) {
            nextFiles.put(file.path(), file);
        }

        @Override
        public void delete(String path) {
            nextFiles.remove(path);
            nextDocuments.values().removeIf(a -> a.path().equals(path));
        }

        @Override
        public void commit() {
            files = Map.copyOf(nextFiles);
            documents = Map.copyOf(nextDocuments);
            unusable = false;
            commits++;
        }

        @Override
        public NearDuplicates nearDuplicates(int most) {
            return NearDuplicates.NONE;
        }

        @Override
        public void close() {}
    }
}
