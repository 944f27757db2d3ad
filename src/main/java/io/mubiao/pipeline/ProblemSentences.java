package io.mubiao.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of problems in the language of who reads them: {@code The file was not read within 120 seconds.} is {@code 120
 * 秒内没有读完。} They are kept in English ({@code problems.json}, the JSON of a document), whoever made them; what a library says
 * within one stays as it is.
 */
public final class ProblemSentences {
    private static final String LIST = "problems_zh.tsv";
    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    private static final List<Pair> PAIRS = read();

    private ProblemSentences() {}

    /** A sentence in both languages; {@code {0}} stands for what is put in. */
    private record Pair(String english, Pattern pattern, String chinese) {
        static Pair of(String english, String chinese) {
            StringBuilder pattern = new StringBuilder("(?s)");
            int from = 0;
            Matcher gap = GAP.matcher(english);
            while (gap.find()) {
                pattern.append(Pattern.quote(english.substring(from, gap.start())))
                        .append("(.*)");
                from = gap.end();
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Pair(english, Pattern.compile(pattern.toString()), chinese);
        }

        int fixed() {
            return GAP.matcher(english).replaceAll("").length();
        }
    }

    /** The message in Chinese where that is wanted and it is known, else as it is. */
    public static String in(Locale locale, String message) {
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return message;
        }
        for (Pair pair : PAIRS) {
            Matcher said = pair.pattern().matcher(message);
            if (said.matches()) {
                return GAP.matcher(pair.chinese())
                        .replaceAll(gap ->
                                Matcher.quoteReplacement(in(locale, said.group(Integer.parseInt(gap.group(1)) + 1))));
            }
        }
        return message;
    }

    /** The sentences in English, with their gaps. */
    static List<String> known() {
        return PAIRS.stream().map(Pair::english).toList();
    }

    /** Those with most fixed words first, so that {@code The PDF is damaged: {0}} stands behind what is wrong in particular. */
    private static List<Pair> read() {
        try (InputStream list = Objects.requireNonNull(ProblemSentences.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("english\t"))
                    .map(line -> line.split("\t"))
                    .map(line -> Pair.of(line[0], line[1]))
                    .sorted(Comparator.comparingInt(Pair::fixed).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
