package jucuo.indexer.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a Word document from the markup of its parts, as little of it as Word needs. */
final class DocxFile {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A document with {@code body} in its {@code w:body}. */
    static DocxFile of(String body) {
        return new DocxFile().with("document", "<w:body>" + body + "</w:body>");
    }

    /** The part {@code word/name.xml}, with a root of that name around {@code content}. */
    DocxFile with(String name, String content) {
        parts.put(
                name,
                "<w:%s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                                .formatted(name)
                        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + content
                        + "</w:%s>".formatted(name));
        return this;
    }

    /** A file that the main part takes in by its name as id. */
    DocxFile taking(String name, byte[] file) {
        files.put(name, file);
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            var relations = new StringBuilder();
            for (String name : parts.keySet()) {
                relations.append(name.equals("document") ? "" : entry(name, name + ".xml"));
            }
            for (var file : files.entrySet()) {
                relations.append(
                        "<Relationship Id='%s' Type='%s' Target='%s'/>"
                                .formatted(file.getKey(), OFFICE + "aFChunk", file.getKey()));
                zip.putNextEntry(new ZipEntry("word/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            put(zip, "word/_rels/document.xml.rels", relations("" + relations));
            for (var part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return relations(entry(type, target));
    }

    private static String entry(String type, String target) {
        return "<Relationship Id='%s' Type='%s' Target='%s'/>"
                .formatted(type, OFFICE + type, target);
    }

    private static String relations(String entries) {
        return "<Relationships>" + entries + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
