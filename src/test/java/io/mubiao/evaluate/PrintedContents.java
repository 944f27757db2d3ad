package io.mubiao.evaluate;

import io.mubiao.model.Block;
import io.mubiao.model.Folding;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of contents that a plan prints, read without regard to what the program takes for one: lines that lead to a
 * page number by dots, {@code 第二节 基本原则……17}.
 */
record PrintedContents(List<String> entries) {
    private static final Pattern LED = Pattern.compile("(.*?)[.·…‥⋯・•_\ufffd]{2,}[-(\\s]*[\\divxIVX]*[-)\\s]*$");
    private static final Pattern LABEL = Pattern.compile(
            "第[一二三四五六七八九十百\\d]+([篇章节条]|部分)|[一二三四五六七八九十]+(、)|(\\()[一二三四五六七八九十]+\\)|\\d+((?:\\.\\d+)*)[.、]?|(\\()\\d+\\)");
    private static final int LAST_PAGE = 15;

    PrintedContents {
        entries = List.copyOf(entries);
    }

    /**
     * How contents and sections agree.
     *
     * @param entries how many entries with a number the contents have
     * @param missing those of them for whose words no section was found
     * @param renumbered those for whose words with this number none was found
     * @param more sections numbered in a way the contents have, of whose words these tell nothing
     */
    record Agreement(int entries, List<String> missing, List<String> renumbered, List<String> more) {
        List<Integer> counts() {
            return List.of(entries, entries - missing.size(), entries - renumbered.size(), more.size());
        }
    }

    static PrintedContents of(Layout layout) {
        List<String> entries = new ArrayList<>();
        String open = "";
        for (Page page :
                layout.pages().subList(0, Math.min(LAST_PAGE, layout.pages().size()))) {
            for (Block block : page.blocks()) {
                if (block instanceof Line line) {
                    String words = Folding.fold(line.text()).replaceAll("\\s+", "");
                    Matcher led = LED.matcher(words);
                    if (led.matches()) {
                        boolean begins = kind(led.group(1)) != null || open.isEmpty();
                        entries.add(begins ? led.group(1) : open + led.group(1));
                        open = "";
                    } else {
                        open = kind(words) == null ? "" : words;
                    }
                }
            }
        }
        return new PrintedContents(
                entries.stream().filter(entry -> kind(entry) != null).toList());
    }

    /** How these sections agree with the contents. */
    Agreement with(List<Section> sections) {
        if (entries.size() < 5) {
            return new Agreement(0, List.of(), List.of(), List.of());
        }
        Set<String> kinds = entries.stream().map(PrintedContents::kind).collect(Collectors.toSet());
        List<String> headings = sections.stream()
                .map(section -> Folding.fold(
                                section.heading().label() + section.heading().title())
                        .replaceAll("\\s+", ""))
                .toList();
        List<String> alike = headings.stream()
                .filter(heading -> kind(heading) != null && kinds.contains(kind(heading)))
                .toList();
        return new Agreement(
                entries.size(),
                without(entries, headings, PrintedContents::words),
                without(entries, headings, PrintedContents::plain),
                without(alike, entries, PrintedContents::words));
    }

    private static List<String> without(List<String> some, List<String> others, UnaryOperator<String> by) {
        List<String> left = new ArrayList<>(others.stream().map(by).toList());
        return some.stream().filter(one -> !left.remove(by.apply(one))).toList();
    }

    private static String words(String entry) {
        Matcher label = LABEL.matcher(entry);
        return plain(label.lookingAt() ? entry.substring(label.end()) : entry);
    }

    /** In what way it is numbered: by 章, by 、, by a bracket; null where it is not. */
    private static String kind(String entry) {
        Matcher label = LABEL.matcher(entry);
        if (!label.lookingAt()) {
            return null;
        }
        for (int i = 1; i <= label.groupCount(); i++) {
            if (label.group(i) != null) {
                return i + (i == 4 ? "." + label.group(i).replaceAll("\\d", "") : label.group(i));
            }
        }
        return null;
    }

    private static String plain(String entry) {
        return entry.replaceAll("[\\p{P}\\p{S}]", "");
    }
}
