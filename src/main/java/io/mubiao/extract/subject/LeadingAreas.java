package io.mubiao.extract.subject;

import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the areas that a name begins with into its scope: {@code 武汉市、孝感市可吸入颗粒物浓度} is 可吸入颗粒物浓度 of 武汉市、孝感市. A district
 * alone stays (高新区 may be any), and so does an area that is part of a longer word (北京市级, 西安市区).
 */
final class LeadingAreas {
    private static final String AND = "、和及与";
    private static final String ALONE = "省市州盟县旗";
    private static final String ANY = ALONE + "区";
    private static final String GOES_ON = "区级域直辖本内外政委局的人医大中一二三";
    /** 成都市大数据 and 北京市大气 are the area and what is of it; 北京市大学 is one name. */
    private static final String LARGE = "数气型中规宗病棚豆班";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private final Set<String> regions;

    LeadingAreas(RuleBook book) {
        regions = book.words("regions").words().stream()
                .map(Word::term)
                .filter(term -> term.length() >= SHORTEST && ANY.indexOf(term.charAt(term.length() - 1)) >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    Name apply(Name name) {
        if (name.scope() != null) {
            return name;
        }
        String text = name.text();
        int end = area(text, 0);
        boolean alone = true;
        while (end > 0 && end < text.length() && AND.indexOf(text.charAt(end)) >= 0) {
            int next = area(text, end + 1);
            if (next == 0) {
                break;
            }
            end = next;
            alone = false;
        }
        boolean taken = end > 0
                && text.length() - end >= SHORTEST
                && !goesOn(text, end)
                && (!alone || ALONE.indexOf(text.charAt(end - 1)) >= 0);
        return taken ? new Name(text.substring(end), text.substring(0, end), name.start(), name.end()) : name;
    }

    /** Whether the word that an area ends with goes on, or another area follows. */
    private static boolean goesOn(String text, int end) {
        boolean large = text.charAt(end) == '大' && LARGE.indexOf(text.charAt(end + 1)) >= 0;
        return !large && (AND + GOES_ON).indexOf(text.charAt(end)) >= 0;
    }

    /** Where the area ends that begins here, the longest there is; 0 where none does. */
    private int area(String text, int from) {
        for (int end = Math.min(text.length(), from + LONGEST); end >= from + SHORTEST; end--) {
            if (ANY.indexOf(text.charAt(end - 1)) >= 0 && regions.contains(text.substring(from, end))) {
                return end;
            }
        }
        return 0;
    }
}
