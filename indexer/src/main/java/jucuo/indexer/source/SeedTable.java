package jucuo.indexer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table {@code seeds.tsv} in a folder: a line a file, columns separated by tabs, the first line
 * names them.
 *
 * @param byFile what is given, by path relative to the folder
 * @param refusals the lines that say nothing usable
 */
public record SeedTable(Map<String, Given> byFile, List<Refusal> refusals) {

    public static final String NAME = "seeds.tsv";

    private static final List<String> COLUMNS =
            List.of("id", "file", "title", "issuer", "date", "genre", "source");

    /** {@code 太原市委;太原市人民政府} */
    private static final Pattern BETWEEN_ISSUERS = Pattern.compile("\\s*[;；]\\s*");

    public SeedTable {
        byFile = Map.copyOf(byFile);
        refusals = List.copyOf(refusals);
    }

    /** The table of {@code folder}; empty where it has none. */
    public static SeedTable of(Path folder) throws IOException {
        Path table = folder.resolve(NAME);
        if (!Files.isRegularFile(table)) {
            return new SeedTable(Map.of(), List.of());
        }
        try {
            return new Parser(folder).parse(Files.readAllLines(table, UTF_8));
        } catch (CharacterCodingException e) {
            return new SeedTable(
                    Map.of(), List.of(new Refusal(NAME, "", "not UTF-8; save it as UTF-8")));
        }
    }

    private static final class Parser {

        private final Path folder;
        private final Map<String, Given> byFile = new HashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final List<Refusal> refusals = new ArrayList<>();

        Parser(Path folder) {
            this.folder = folder;
        }

        SeedTable parse(List<String> lines) {
            if (lines.isEmpty() || !List.of(lines.getFirst().split("\t", -1)).equals(COLUMNS)) {
                refuse(1, "the first line is not " + String.join("⇥", COLUMNS) + "; write it so");
                return new SeedTable(byFile, refusals);
            }
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    line(i + 1, lines.get(i).split("\t", -1));
                }
            }
            return new SeedTable(byFile, refusals);
        }

        private void line(int number, String[] cells) {
            if (cells.length != COLUMNS.size()) {
                refuse(
                        number,
                        "%d columns, not %d; mend the tabs"
                                .formatted(cells.length, COLUMNS.size()));
                return;
            }
            String id = cells[0].strip();
            String file = cells[1].strip();
            Optional<LocalDate> date = date(cells[4].strip());
            if (file.isEmpty() || !Files.isRegularFile(folder.resolve(file))) {
                refuse(number, "no file " + file + "; add it or drop the line");
            } else if (!id.isEmpty() && !DocumentId.isOne(id)) {
                refuse(number, "no id: " + id + "; use letters, digits, . _ -, at most 80");
            } else if (date.isEmpty() && !cells[4].isBlank()) {
                refuse(number, "no date: " + cells[4] + "; write it as 2023-11-29");
            } else if (byFile.containsKey(file)) {
                refuse(number, "the file " + file + " has a line already; drop one");
            } else if (!id.isEmpty() && !ids.add(id)) {
                refuse(number, "the id " + id + " is taken by a line before; choose another");
            } else {
                byFile.put(file, given(id, cells, date));
            }
        }

        private static Given given(String id, String[] cells, Optional<LocalDate> date) {
            String issuers = cells[3].strip();
            String source = cells[6].strip();
            return new Given(
                    id,
                    cells[2].strip(),
                    issuers.isEmpty() ? List.of() : BETWEEN_ISSUERS.splitAsStream(issuers).toList(),
                    date,
                    cells[5].strip(),
                    "",
                    source);
        }

        private static Optional<LocalDate> date(String cell) {
            try {
                return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }

        private void refuse(int line, String reason) {
            refusals.add(new Refusal(NAME, String.valueOf(line), reason));
        }
    }
}
