package io.mubiao.read.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table of words among the program's resources: a head line, then a word, a tab and what is said of it. */
public final class WordFile {
    private WordFile() {}

    /** The words in their order, each with what is said of it. */
    public static Map<String, String> load(Class<?> beside, String name) {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                words.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
