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
 * {@code 根据《关于印发…方案的通知》（陕政发〔2022〕25号），结合实际，制定本方案}.
 */
final class Bases {
    private static final Pattern NAMED =
            Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》\\s*(?:\\(([^()]*(?:\\(\\d{4}\\))?[^()]*)\\))?");
    private static final Pattern SENTENCE = Pattern.compile("[^。!?\\n]+");

    private final FrontWords words;

    Bases(FrontWords words) {
        this.words = words;
    }

    /**
     * The documents named.
     *
     * @param front the text of the notice and preamble
     * @param own the plan's own title, which is no basis of itself
     */
    List<Metadata.Basis> in(List<String> front, @Nullable String own) {
        Map<String, Metadata.Basis> found = new LinkedHashMap<>();
        for (String printed : front) {
            String folded = Folding.fold(printed).replace('«', '《').replace('»', '》');
            Matcher sentence = SENTENCE.matcher(folded);
            while (sentence.find()) {
                if (words.namesBasis(sentence.group())) {
                    add(printed.substring(sentence.start(), sentence.end()), sentence.group(), own, found);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private void add(String printed, String folded, @Nullable String own, Map<String, Metadata.Basis> found) {
        Matcher named = NAMED.matcher(folded);
        while (named.find()) {
            String title = Spacing.tight(printed.substring(named.start(1), named.end(1)));
            if (!words.namesBasis(folded.substring(0, named.start())) || isOwn(title, own)) {
                continue;
            }
            String note = named.group(2);
            List<String> numbers = note == null ? List.of() : DocNumbers.all(note);
            Metadata.Basis basis = new Metadata.Basis(title, numbers.isEmpty() ? null : numbers.get(0));
            found.merge(key(title), basis, (old, now) -> old.docNumber() == null ? now : old);
        }
    }

    private static boolean isOwn(String title, @Nullable String own) {
        return own != null && key(own).endsWith(key(title));
    }

    private static String key(String title) {
        return Spacing.bare(Folding.fold(title));
    }
}
