package io.mubiao.extract;

import io.mubiao.extract.mark.MarkPattern;
import io.mubiao.extract.mark.MarkPatterns;
import io.mubiao.extract.mark.Marked;
import io.mubiao.match.Lacking;
import io.mubiao.model.Explanation.Lack;
import io.mubiao.model.Explanation.Near;
import io.mubiao.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that nearly made a target of a number: those that fit but for a year, a name or their turn, those that ask
 * about other numbers, and those that lack one thing before or behind the number.
 */
final class NearRules {
    private static final int AROUND = 10;

    private final MarkPatterns patterns;
    private final NumberRules rules;

    NearRules(SentenceReader reader) {
        patterns = reader.patterns();
        rules = reader.rules();
    }

    /** A near rule, and how far from the number what it lacks would stand. */
    private record Found(Near near, int distance) {}

    /** The near rules of a number of the sentence, the nearest first. */
    List<Near> of(Hearing hearing, Verdict verdict) {
        Marked.Encoded sentence = hearing.marked().encode(patterns.alphabet(), patterns.kinds());
        for (Reach.Spot spot : Reach.spots(sentence, hearing.marked().text())) {
            if (verdict.mark().equals(sentence.marks()[spot.at()])) {
                return new Tried(hearing, verdict, sentence, spot).near();
            }
        }
        return List.of();
    }

    /** A number at which all rules were tried. */
    private final class Tried {
        private final Hearing hearing;
        private final Verdict verdict;
        private final Marked.Encoded sentence;
        private final Reach.Spot spot;
        private final NumberRules.Fits fits;

        Tried(Hearing hearing, Verdict verdict, Marked.Encoded sentence, Reach.Spot spot) {
            this.hearing = hearing;
            this.verdict = verdict;
            this.sentence = sentence;
            this.spot = spot;
            fits = rules.at(sentence, spot.from(), spot.at());
        }

        List<Near> near() {
            List<Found> found = new ArrayList<>();
            boolean decided = false;
            for (int i = 0; i < rules.patterns().size(); i++) {
                Rule rule = rules.patterns().get(i).rule();
                if (rule.id().equals(verdict.rule())) {
                    decided = true;
                } else if (rule.gives("role", "target").equals("target")) {
                    Found near = found(i, decided);
                    if (near != null) {
                        found.add(near);
                    }
                }
            }
            found.sort(Comparator.comparing((Found f) -> f.near().lack()).thenComparing(Found::distance));
            return found.stream().map(Found::near).toList();
        }

        private @Nullable Found found(int i, boolean decided) {
            MarkPattern pattern = rules.patterns().get(i);
            boolean asked = fits.asked(i);
            if (fits.left(i) && fits.right(i)) {
                if (!asked) {
                    return found(
                            pattern,
                            Lack.KIND,
                            patterns.alphabet().told(pattern.source().focus()),
                            null,
                            0);
                }
                return found(pattern, decided ? Lack.TURN : unmet(pattern.rule()), null, null, 0);
            }
            if (!asked || fits.left(i) == fits.right(i)) {
                return null;
            }
            boolean before = fits.right(i);
            int end = sentence.chars().length();
            Lacking.Lack lack = before
                    ? Lacking.of(rules.left(i), sentence.kinds(), spot.at(), spot.from())
                    : Lacking.of(rules.right(i), sentence.kinds(), spot.at() + 1, end);
            if (lack == null) {
                return null;
            }
            return found(
                    pattern,
                    before ? Lack.BEFORE : Lack.BEHIND,
                    lack.chars().isEmpty()
                            ? before ? "{name}" : "{rest}"
                            : patterns.alphabet().told(lack.chars()),
                    around(sentence.starts()[lack.place()]),
                    Math.abs(lack.place() - spot.at()));
        }

        /** What else a rule that fits may lack. */
        private Lack unmet(Rule rule) {
            return switch (rule.gives("needs", "")) {
                case "deadline", "aims" ->
                    hearing.times().hasDeadline(verdict.mark().start()) ? Lack.NAME : Lack.DEADLINE;
                case "previous", "alike", "unlike" -> Lack.PREVIOUS;
                case "works" -> Lack.PROJECT;
                default -> Lack.NAME;
            };
        }

        private Found found(
                MarkPattern pattern, Lack lack, @Nullable String wanted, @Nullable String around, int distance) {
            return new Found(new Near(Grounds.ref(pattern.rule()), lack, wanted, around), distance);
        }

        private String around(int place) {
            String text = hearing.marked().text();
            return text.substring(Math.max(0, place - AROUND), place)
                    + "…"
                    + text.substring(place, Math.min(text.length(), place + AROUND));
        }
    }
}
