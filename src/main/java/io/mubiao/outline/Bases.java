package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a plan is made under: those named in a sentence that says so,
 * {@code 根据《关于印发…方案的通知》（陕政发〔2022〕25号），结合实际，制定本方案}, and those that a part on the grounds of the plan
 * (编制依据) lists.
 */
final class Bases {
    private static final Pattern NAMED =
            Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》\\s*(?:\\(([^()]*(?:\\(\\d{4}\\))?[^()]*)\\))?");
    private static final Pattern SENTENCE = Pattern.compile("[^。!?\\n]+");
    private static final Pattern MADE = Pattern.compile("(?:将|制定了?|编制了?|制订了?|起草了?|印发|公布|发布)$");
    private static final Pattern AREA = Pattern.compile("[\\u4e00-\\u9fff]+[省市县区州盟旗]");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

    private final FrontWords words;

    Bases(FrontWords words) {
        this.words = words;
    }

    /**
     * The documents named.
     *
     * @param front the text of the notice and preamble
     * @param grounds the text of the parts that list what the plan is made under
     * @param own the plan's own title, which is no basis of itself
     */
    List<Metadata.Basis> in(List<String> front, List<String> grounds, @Nullable String own) {
        Map<String, Metadata.Basis> found = new LinkedHashMap<>();
        String self = own == null ? "" : key(own);
        front.forEach(printed -> read(printed, false, self, found));
        grounds.forEach(printed -> read(printed, true, self, found));
        return new ArrayList<>(found.values());
    }

    private void read(String printed, boolean listed, String own, Map<String, Metadata.Basis> found) {
        String folded = Folding.fold(printed).replace('«', '《').replace('»', '》');
        Matcher sentence = SENTENCE.matcher(folded);
        while (sentence.find()) {
            Matcher named = NAMED.matcher(sentence.group());
            while (named.find()) {
                String before = sentence.group().substring(0, named.start());
                String title = Spacing.tight(
                        printed.substring(sentence.start() + named.start(1), sentence.start() + named.end(1)));
                if ((listed || words.namesBasis(before)) && !isOwn(key(title), own, before)) {
                    add(title, named.group(2), found);
                }
            }
        }
    }

    private static void add(String title, @Nullable String note, Map<String, Metadata.Basis> found) {
        List<String> numbers = note == null ? List.of() : DocNumbers.all(note);
        Metadata.Basis basis = new Metadata.Basis(title, numbers.isEmpty() ? null : numbers.get(0));
        found.merge(key(title), basis, (old, now) -> old.docNumber() == null ? now : old);
    }

    /**
     * Whether the title is the plan's own, in full or in short. What lacks the area alone, {@code 《节水办法》} in the
     * 《甲县节水办法》, is that of the level above.
     */
    private static boolean isOwn(String title, String own, String before) {
        if (!own.endsWith(title)) {
            return false;
        }
        String rest = own.substring(0, own.length() - title.length());
        return MADE.matcher(before).find() || !AREA.matcher(rest).matches();
    }

    /** Folded, without white space and without （2021—2025年） or （试行） at its end. */
    private static String key(String title) {
        return NOTE.matcher(Spacing.bare(Folding.fold(title))).replaceFirst("");
    }
}
