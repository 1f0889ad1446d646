package jucuo.indexer.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a DOC file and the labels that Word prints (MS-DOC 2.9.150). One document, in order.
 */
final class DocNumbering {

    /** No number follows; a paragraph's list was taken from it, or never was. */
    private static final int NO_LIST = 0;

    /** From here on the numbers say which list the paragraph no longer is in. */
    private static final int TAKEN_OUT = 0xF801;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<NumberedList>> known = new HashMap<>();
    private final ListLabels labels = new ListLabels();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    static boolean isNumbered(Paragraph paragraph) {
        return paragraph.getIlfo() > NO_LIST && paragraph.getIlfo() < TAKEN_OUT;
    }

    /** The label before a numbered paragraph, which may be blank; empty where it is not known. */
    Optional<String> next(Paragraph paragraph) {
        int level = Math.clamp(paragraph.getIlvl(), 0, NumberedList.LEVELS - 1);
        return known.computeIfAbsent(paragraph.getIlfo(), this::list)
                .filter(list -> list.levels().containsKey(level))
                .map(list -> labels.next(list, level));
    }

    private Optional<NumberedList> list(int id) {
        if (tables == null) {
            return Optional.empty();
        }
        try {
            int definition = tables.getLfo(id).getLsid();
            return Optional.ofNullable(tables.getListData(definition))
                    .map(data -> list(id, data, tables.getLfoData(id)));
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static NumberedList list(int id, ListData data, @Nullable LFOData overrides) {
        var levels = new HashMap<Integer, NumberedList.Level>();
        var starts = new HashMap<Integer, Integer>();
        for (int i = 0; i < Math.min(data.numLevels(), NumberedList.LEVELS); i++) {
            levels.put(i, level(data.getLevel(i + 1), i));
        }
        if (overrides != null) {
            for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
                int at = override.getLevelNum();
                if (at < NumberedList.LEVELS && override.isFormatting()) {
                    levels.put(at, level(override.getLevel(), at));
                }
                if (override.isStartAt()) {
                    starts.put(
                            at,
                            override.isFormatting()
                                    ? override.getLevel().getStartAt()
                                    : override.getIStartAt());
                }
            }
        }
        return new NumberedList(String.valueOf(id), String.valueOf(data.getLsid()), levels, starts);
    }

    private static NumberedList.Level level(ListLevel level, int at) {
        int restart = level.getRestart();
        return new NumberedList.Level(
                NumberFormat.name(level.getNumberFormat() & 0xFF),
                pattern(level.getNumberText()),
                level.getStartAt(),
                level.isLegalNumbering(),
                restart < 0 ? at : Math.min(restart, at),
                level.getTypeOfCharFollowingTheNumber() != 2);
    }

    /** Characters below nine stand for the numbers of levels. */
    private static String pattern(@Nullable String text) {
        var pattern = new StringBuilder();
        if (text != null) {
            text.chars()
                    .forEach(c ->
                            pattern.append(
                                    c < NumberedList.LEVELS
                                            ? "%" + (c + 1)
                                            : String.valueOf((char) c)));
        }
        return pattern.toString();
    }
}
