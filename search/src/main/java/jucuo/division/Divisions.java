package jucuo.division;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jucuo.document.Level;

/**
 * The provinces, prefectures and counties of China by the full names of GB/T 2260; {@code
 * search/divisions.sh} writes the list anew.
 */
public final class Divisions {

    /** Stands in a path between a division and what it is in. */
    public static final String BELOW = "/";

    /** By name, in the order of the list: provinces first, then prefectures. */
    private static final Map<String, List<Division>> BY_NAME = read();

    private static final int LONGEST =
            BY_NAME.keySet().stream().mapToInt(String::length).max().orElseThrow();

    /** 省, 市, 区, 县 and few others; most places of a name end no division. */
    private static final Set<Character> ENDS =
            BY_NAME.keySet().stream()
                    .map(name -> name.charAt(name.length() - 1))
                    .collect(Collectors.toUnmodifiableSet());

    private Divisions() {}

    /** The lowest level of the divisions that {@code name} names: COUNTY for 广东省深圳市南山区人民政府. */
    public static Optional<Level> lowest(String name) {
        return named(name).stream()
                .map(found -> found.getFirst().level())
                .reduce((a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /**
     * The path of the lowest division that {@code name} names: 山西省/太原市 for 中国共产党太原市委员会. A name that
     * several divisions have, such as 朝阳区, counts behind one that they are in only.
     */
    public static Optional<String> path(String name) {
        Optional<String> path = Optional.empty();
        for (List<Division> found : named(name)) {
            Optional<String> outer = path;
            List<Division> fitting =
                    outer.isEmpty()
                            ? found
                            : found.stream().filter(d -> d.isWithin(outer.get())).toList();
            if (fitting.size() == 1) {
                path = Optional.of(fitting.getFirst().path());
            }
        }
        return path;
    }

    /** What the name's parts can mean, from left to right, the longest each; none empty. */
    private static List<List<Division>> named(String name) {
        var all = new ArrayList<List<Division>>();
        for (int at = 0; at < name.length(); at++) {
            for (int end = Math.min(name.length(), at + LONGEST); end > at + 1; end--) {
                List<Division> found =
                        ENDS.contains(name.charAt(end - 1))
                                ? BY_NAME.getOrDefault(name.substring(at, end), List.of())
                                : List.of();
                if (!found.isEmpty()) {
                    all.add(found);
                    at = end - 1;
                    break;
                }
            }
        }
        return all;
    }

    private static Map<String, List<Division>> read() {
        var divisions = new HashMap<String, List<Division>>();
        list().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(columns ->
                        divisions
                                .computeIfAbsent(columns[0], _ -> new ArrayList<>())
                                .add(division(columns[0], columns[1], columns[2])));
        divisions.replaceAll((_, found) -> List.copyOf(found));
        return Map.copyOf(divisions);
    }

    private static Division division(String name, String level, String within) {
        return new Division(level(level), within.isEmpty() ? name : within + BELOW + name);
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
