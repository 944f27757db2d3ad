package io.mubiao.read.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a site prints around an article, such as {@code 【打印本页】} or {@code 上一篇：关于……的通知}, by a list of words
 * (furniture.tsv).
 */
public final class Furniture {
    private static final int LONGEST = 60;
    private static final int FEWEST_TOLD = 2;

    /** The longest paragraph that heads what is below an article. */
    public static final int LONGEST_HEAD = 16;

    /** A day as sites write it, which documents do not: {@code 2023-08-04 09:26 来源：市政府办公室}. */
    private static final Pattern WEB_DATE = Pattern.compile("(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}.*");

    private final Set<String> whole = new HashSet<>();
    private final Beginnings starts = new Beginnings();
    private final Beginnings below = new Beginnings();
    private final List<String> feet = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** With the program's own list. */
    public Furniture() {
        WordFile.load(Furniture.class, "furniture.tsv").forEach((word, kinds) -> {
            for (String kind : kinds.split(" ", -1)) {
                take(word, kind);
            }
        });
    }

    private void take(String word, String kind) {
        switch (kind) {
            case "whole" -> whole.add(word);
            case "start" -> starts.add(word);
            case "below" -> below.add(word);
            case "line" -> lines.add(word);
            default -> feet.add(word);
        }
    }

    /** Whether a paragraph is furniture. */
    public boolean covers(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String said = Spacing.squeezed(paragraph);
        return whole.contains(said) || isWebDate(said) || starts.open(said) || tellsOfPage(said);
    }

    /** Whether it says two things of the page and no sentence: {@code 信息时间：2021/12/30　阅读次数：221}. */
    private boolean tellsOfPage(String said) {
        int told = 0;
        for (int i = 0; said.indexOf('。') < 0 && i < lines.size() && told < FEWEST_TOLD; i++) {
            told += said.contains(lines.get(i)) ? 1 : 0;
        }
        return told >= FEWEST_TOLD;
    }

    /** Whether a paragraph heads what readers and editors add below an article: {@code 网友评论（3）}. */
    public boolean headsWhatIsBelow(String paragraph) {
        if (paragraph.length() > LONGEST_HEAD) {
            return false;
        }
        return below.open(Spacing.squeezed(paragraph));
    }

    /** Whether a paragraph stands at the foot of a site: {@code 主办：……　网站标识码：……}. */
    public boolean isFoot(String paragraph) {
        String said = Spacing.squeezed(paragraph);
        for (String foot : feet) {
            if (said.contains(foot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWebDate(String said) {
        return (said.startsWith("19") || said.startsWith("20"))
                && WEB_DATE.matcher(said).matches();
    }

    /** Words with which a paragraph may begin; most begin with none of their first characters. */
    private static final class Beginnings {
        private final List<String> words = new ArrayList<>();
        private final StringBuilder firsts = new StringBuilder();

        void add(String word) {
            words.add(word);
            firsts.append(word.charAt(0));
        }

        boolean open(String said) {
            return !said.isEmpty()
                    && firsts.indexOf(said.substring(0, 1)) >= 0
                    && words.stream().anyMatch(said::startsWith);
        }
    }
}
