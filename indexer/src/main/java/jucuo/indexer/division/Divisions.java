package jucuo.indexer.division;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jucuo.document.Level;

/**
 * The provinces, prefectures and counties of China by the full names of GB/T 2260; {@code
 * indexer/divisions.sh} writes the list anew.
 */
public final class Divisions {

    private static final Map<String, Level> LEVELS = levels();

    private static final int LONGEST =
            LEVELS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private Divisions() {}

    /** The lowest level of the divisions that {@code name} names: COUNTY for 广东省深圳市南山区人民政府. */
    public static Optional<Level> lowest(String name) {
        Optional<Level> lowest = Optional.empty();
        for (int at = 0; at < name.length(); at++) {
            for (int end = Math.min(name.length(), at + LONGEST); end > at; end--) {
                Level level = LEVELS.get(name.substring(at, end));
                if (level != null) {
                    lowest =
                            lowest.filter(l -> l.compareTo(level) > 0).or(() -> Optional.of(level));
                    at = end - 1;
                    break;
                }
            }
        }
        return lowest;
    }

    private static Map<String, Level> levels() {
        var levels = new HashMap<String, Level>();
        list().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(columns -> levels.putIfAbsent(columns[0], level(columns[1])));
        return Map.copyOf(levels);
    }

    private static String list() {
        try (var stream = Divisions.class.getResourceAsStream("divisions.tsv")) {
            return new String(
                    Objects.requireNonNull(stream, "divisions.tsv").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Level level(String word) {
        return switch (word) {
            case "province" -> Level.PROVINCE;
            case "city" -> Level.CITY;
            case "county" -> Level.COUNTY;
            default -> throw new IllegalStateException("divisions.tsv: no level " + word);
        };
    }
}
