package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that name bodies and nothing else: {@code 省科技厅、省财政厅}, or {@code 省科技厅省财政厅} where a layout set them
 * side by side.
 */
final class Organs {
    private static final int LONGEST_NAME = 32;
    private static final Pattern APART = Pattern.compile("[\\s\\u3000、]+");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff()·]{2,}");
    private static final Pattern AREA_WORD =
            Pattern.compile("(?<=[厅局委部室院署行司会处关])(?=(?:省|市|区|县|自治区|中共|人民银行)[\\u4e00-\\u9fff])");

    /** The area that the first name of a line begins with, known or not. */
    private static final Pattern AREA = Pattern.compile("^[\\u4e00-\\u9fff]{2,7}?[省市县区州盟旗]");

    /** A branch bears the place's name after that of the whole: 人民银行南京分行. */
    private static final Pattern BRANCH = Pattern.compile("^(?:分行|支行|中心支行|分局|分公司|监管局|调查队|调查总队|管理局)");

    /** Who is told of, and not named: 我局会同市财政局. */
    private static final Pattern OURS = Pattern.compile("^我|会同");

    private final FrontWords words;
    private final Gazetteer gazetteer;

    Organs(FrontWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** The names on the line; none where it says anything more. */
    List<String> in(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!maySpell(line.charAt(i))) {
                return List.of();
            }
        }
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '、' || Spacing.isSpace(line.charAt(end - 1)))) {
            end--;
        }
        boolean named = words.endsAsOrgan(Folding.fold(Spacing.bare(line.substring(0, end))));
        return named ? spelled(line) : List.of();
    }

    /** Whether a line of names may hold the character: those of names, and what parts names. */
    private static boolean maySpell(char c) {
        char folded = Folding.fold(c);
        boolean inName = (folded >= '\u4e00' && folded <= '\u9fff') || "()·".indexOf(folded) >= 0;
        return inName || c == '、' || Spacing.isSpace(c);
    }

    private List<String> spelled(String line) {
        List<String> names = new ArrayList<>();
        for (String piece : APART.split(line.strip(), -1)) {
            if (!piece.isEmpty()) {
                names.addAll(split(piece));
            }
        }
        if (!names.isEmpty() && names.stream().allMatch(this::isName)) {
            return names;
        }
        List<String> spread = split(Spacing.bare(line));
        return spread.stream().allMatch(this::isName) ? spread : List.of();
    }

    private boolean isName(String name) {
        String folded = Folding.fold(name);
        return folded.length() <= LONGEST_NAME
                && NAME.matcher(folded).matches()
                && !OURS.matcher(folded).find()
                && words.endsAsOrgan(folded);
    }

    private static String withoutOthers(String names) {
        return names.endsWith("等") ? names.substring(0, names.length() - 1) : names;
    }

    /** Cuts where one name ends and the next begins with an area or a body of the nation. */
    private List<String> split(String joined) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Gazetteer.Named named : gazetteer.named(joined)) {
            cuts.add(named.start());
        }
        for (Gazetteer.Named named : gazetteer.briefly(joined)) {
            if (!BRANCH.matcher(joined.substring(named.end())).find()) {
                cuts.add(named.start());
            }
        }
        Matcher first = AREA.matcher(joined);
        if (first.find()) {
            for (int at = joined.indexOf(first.group(), 1); at > 0; at = joined.indexOf(first.group(), at + 1)) {
                cuts.add(at);
            }
        }
        Matcher area = AREA_WORD.matcher(joined);
        while (area.find()) {
            cuts.add(area.start());
        }
        for (int i = 2; i < joined.length(); i++) {
            if (words.isNational(joined, i)) {
                cuts.add(i);
            }
        }
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from && isName(joined.substring(from, cut)) && isName(withoutOthers(joined.substring(cut)))) {
                names.add(joined.substring(from, cut));
                from = cut;
            }
        }
        names.add(joined.substring(from));
        return names;
    }
}
