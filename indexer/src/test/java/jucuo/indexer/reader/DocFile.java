package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Builds a legacy Word document (MS-DOC) of paragraphs and lists, as little of it as its readers
 * need.
 */
final class DocFile {

    private static final int PAGE = 512;

    /** Where the text begins in its stream, behind the file information block. */
    private static final int TEXT = 4 * PAGE;

    private static final int TABLES = 93;

    /** A paragraph with its end, and what it is given: list, level, deletion. */
    private static final class Paragraph {

        private final String words;
        private final byte[] properties;
        private final byte[] ofRun;

        Paragraph(String words, byte[] properties, byte[] ofRun) {
            this.words = words;
            this.properties = properties;
            this.ofRun = ofRun;
        }
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final ByteArrayOutputStream definitions = new ByteArrayOutputStream();
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream lists = new ByteArrayOutputStream();
    private final ByteArrayOutputStream overrides = new ByteArrayOutputStream();
    private int definitionCount;
    private int listCount;

    DocFile paragraph(String words) {
        paragraphs.add(new Paragraph(words + "\r", new byte[0], new byte[0]));
        return this;
    }

    /** In the list of this number, from 1. */
    DocFile numbered(int list, int level, String words) {
        byte[] properties =
                little(7)
                        .putShort((short) 0x460B)
                        .putShort((short) list)
                        .putShort((short) 0x260A)
                        .put((byte) level)
                        .array();
        paragraphs.add(new Paragraph(words + "\r", properties, new byte[0]));
        return this;
    }

    /** A row of a table, whose one cell is in the list of this number. */
    DocFile row(int list, int level, String words) {
        byte[] cell =
                little(10)
                        .putShort((short) 0x2416)
                        .put((byte) 1)
                        .putShort((short) 0x460B)
                        .putShort((short) list)
                        .putShort((short) 0x260A)
                        .put((byte) level)
                        .array();
        byte[] end =
                little(6)
                        .putShort((short) 0x2416)
                        .put((byte) 1)
                        .putShort((short) 0x2417)
                        .put((byte) 1)
                        .array();
        paragraphs.add(new Paragraph(words + "\u0007", cell, new byte[0]));
        paragraphs.add(new Paragraph("\u0007", end, new byte[0]));
        return this;
    }

    DocFile outlined(int level, String words) {
        byte[] properties = little(3).putShort((short) 0x2640).put((byte) level).array();
        paragraphs.add(new Paragraph(words + "\r", properties, new byte[0]));
        return this;
    }

    /** Without an end of its own, so that it stands in one line with the next paragraph. */
    DocFile deleted(String words) {
        byte[] run = little(3).putShort((short) 0x0800).put((byte) 1).array();
        paragraphs.add(new Paragraph(words, new byte[0], run));
        return this;
    }

    /**
     * A definition with one level a format, numbered from 1.
     *
     * @param patterns with {@code \0} for the number of the first level
     */
    DocFile definition(int[] formats, String[] patterns, boolean[] legal) {
        definitionCount++;
        definitions.writeBytes(
                little(28).putInt(definitionCount).putInt(0).position(26).put((byte) 0).array());
        for (int i = 0; i < NumberedList.LEVELS; i++) {
            boolean given = i < formats.length;
            ByteBuffer level = ByteBuffer.allocate(28);
            level.order(ByteOrder.LITTLE_ENDIAN).putInt(1).put((byte) (given ? formats[i] : 0));
            level.put((byte) (given && legal[i] ? 4 : 0));
            levels.writeBytes(level.position(15).put((byte) 1).array());
            String pattern = given ? patterns[i] : "";
            levels.writeBytes(little(2).putShort((short) pattern.length()).array());
            levels.writeBytes(pattern.getBytes(UTF_16LE));
        }
        return this;
    }

    /** A list of a definition, from 1; the next one has the next number. */
    DocFile list(int definition, boolean anew) {
        listCount++;
        lists.writeBytes(
                little(16).putInt(definition).position(12).put((byte) (anew ? 1 : 0)).array());
        overrides.writeBytes(little(4).putInt(-1).array());
        if (anew) {
            overrides.writeBytes(little(8).putInt(1).putInt(1 << 4).array());
        }
        return this;
    }

    byte[] bytes() throws IOException {
        var text = new StringBuilder();
        var ends = new ArrayList<Integer>(List.of(TEXT));
        for (Paragraph paragraph : paragraphs) {
            text.append(paragraph.words);
            ends.add(TEXT + 2 * text.length());
        }
        int pages = (TEXT + 2 * text.length()) / PAGE + 1;
        ByteBuffer word = ByteBuffer.allocate((pages + 2) * PAGE);
        word.order(ByteOrder.LITTLE_ENDIAN);
        word.position(TEXT).put(text.toString().getBytes(UTF_16LE));
        word.position(pages * PAGE).put(properties(ends, true));
        word.position((pages + 1) * PAGE).put(properties(ends, false));

        var table = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(8 * TABLES);
        places.order(ByteOrder.LITTLE_ENDIAN);
        add(
                table,
                places,
                1,
                new byte[] {18, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        add(
                table,
                places,
                6,
                little(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1).array());
        int end = TEXT + 2 * text.length();
        add(table, places, 12, little(12).putInt(TEXT).putInt(end).putInt(pages).array());
        add(table, places, 13, little(12).putInt(TEXT).putInt(end).putInt(pages + 1).array());
        add(table, places, 15, new byte[] {0, 0, 0, 0});
        add(table, places, 31, new byte[600]);
        add(
                table,
                places,
                33,
                little(21)
                        .put((byte) 2)
                        .putInt(16)
                        .putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(TEXT)
                        .putShort((short) 0)
                        .array());
        byte[] head = little(2).putShort((short) definitionCount).array();
        add(table, places, 73, joined(head, definitions.toByteArray()));
        table.writeBytes(levels.toByteArray());
        head = little(4).putInt(listCount).array();
        add(table, places, 74, joined(head, lists.toByteArray(), overrides.toByteArray()));

        word.position(0).putShort((short) 0xA5EC).putShort((short) 0xC1);
        word.position(10).putShort((short) 0x1200); // tables are in 1Table
        word.position(24).putInt(TEXT).putInt(end);
        word.position(32).putShort((short) 14).position(62).putShort((short) 22);
        word.putInt(word.capacity()).position(76).putInt(text.length());
        word.position(152).putShort((short) TABLES).put(places.array()).putShort((short) 0);
        return packed(word.array(), table.toByteArray());
    }

    private static void add(
            ByteArrayOutputStream table, ByteBuffer places, int number, byte[] content) {
        places.putInt(8 * number, table.size()).putInt(8 * number + 4, content.length);
        table.writeBytes(content);
    }

    /** A page of properties of paragraphs, or of characters. */
    private byte[] properties(List<Integer> ends, boolean ofCharacters) {
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        page.order(ByteOrder.LITTLE_ENDIAN);
        ends.forEach(page::putInt);
        int entry = ofCharacters ? 1 : 13;
        int free = PAGE - 2;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            byte[] own = ofCharacters ? paragraph.ofRun : paragraph.properties;
            if (ofCharacters && own.length == 0) {
                continue;
            }
            int length = ofCharacters ? own.length : own.length + 2;
            free = (free - length - 2) / 2 * 2;
            page.put(4 * ends.size() + entry * i, (byte) (free / 2));
            if (ofCharacters) {
                page.put(free, (byte) length).put(free + 1, own);
            } else if (length % 2 == 1) {
                page.put(free, (byte) ((length + 1) / 2)).put(free + 3, own);
            } else {
                page.put(free, (byte) 0).put(free + 1, (byte) (length / 2)).put(free + 4, own);
            }
        }
        return page.put(PAGE - 1, (byte) paragraphs.size()).array();
    }

    private static byte[] packed(byte[] word, byte[] table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.getRoot().createDocument("WordDocument", new ByteArrayInputStream(word));
            container.getRoot().createDocument("1Table", new ByteArrayInputStream(table));
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... pieces) {
        var joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
