package io.mubiao.cluster.solr;

import io.mubiao.index.Imprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.util.ResourceLoader;

/** What a collection of plans is made by: schema, settings, and the words its text is taken apart with. */
record ConfigSet(Imprint imprint) {
    private static final String WORDS = "imprint.txt";
    private static final List<String> FILES = List.of("schema.xml", "solrconfig.xml");
    private static final int MARK = 12;

    /** What a {@link #mark} looks like. */
    static final String MARKS = "[0-9a-f]{" + MARK + "}";

    /** As it lies beside a collection. */
    static Imprint imprint(ResourceLoader loader) throws IOException {
        try (InputStream words = loader.openResource(WORDS)) {
            return Imprint.ofText(new String(words.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Twelve digits that differ where anything of it does. */
    String mark() {
        return HexFormat.of().formatHex(Digests.sha256(zip())).substring(0, MARK);
    }

    /** As Solr takes it; the same bytes for the same content. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                put(zip, file, resource(file));
            }
            put(zip, WORDS, imprint.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ConfigSet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("the build lacks " + name);
            }
            return file.readAllBytes();
        }
    }
}
