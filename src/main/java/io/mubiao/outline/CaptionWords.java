package io.mubiao.outline;

import io.mubiao.rules.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** How lines end that are captions of the table below them, from {@code extractors/tables}: 主要指标, 任务分解表, 年度目标. */
final class CaptionWords {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)$");

    private final List<String> endings;

    CaptionWords(WordList tables) {
        endings = List.copyOf(tables.terms("caption", "aim"));
    }

    /** Whether a line, without white space and folded, ends as a caption does, what its brackets add aside. */
    boolean isCaption(String line) {
        String bare = BRACKETS.matcher(line).replaceFirst("");
        return endings.stream().anyMatch(ending -> bare.endsWith(ending) && bare.length() > ending.length());
    }
}
