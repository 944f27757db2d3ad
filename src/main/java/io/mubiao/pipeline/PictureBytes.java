package io.mubiao.pipeline;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.read.ocr.PictureText;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What was read off a picture, on its way from process to process, to the last digit: JSON, packed. */
final class PictureBytes {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private PictureBytes() {}

    static byte[] of(PictureText text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            MAPPER.writeValue(packed, text);
        }
        return bytes.toByteArray();
    }

    static PictureText text(byte[] bytes) {
        try (InputStream json = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return MAPPER.readValue(json, PictureText.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // they are our own
        }
    }

    /** Puts what was read off the pictures of these pages into a file. */
    static void write(Map<Integer, byte[]> pages, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(pages.size());
            for (Map.Entry<Integer, byte[]> page : pages.entrySet()) {
                out.writeInt(page.getKey());
                out.writeInt(page.getValue().length);
                out.write(page.getValue());
            }
        }
    }

    /** What {@link #write} wrote. */
    static Map<Integer, byte[]> read(Path file) throws IOException {
        Map<Integer, byte[]> pages = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                int page = in.readInt();
                pages.put(page, in.readNBytes(in.readInt()));
            }
        }
        return pages;
    }
}
