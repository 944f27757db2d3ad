package io.mubiao.extract;

import io.mubiao.extract.mark.MarkPattern;
import io.mubiao.extract.mark.Marked;
import io.mubiao.match.Automaton;
import io.mubiao.match.Kinds;
import io.mubiao.match.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that ask about a number, tried all at once: one pass over what stands left of it, one over what stands right
 * of it, and only a rule that fits on both sides is looked at more closely.
 */
final class NumberRules {
    private final List<MarkPattern> patterns;
    private final List<Program> lefts;
    private final List<Program> rights;
    private final Automaton left;
    private final Automaton right;

    NumberRules(List<MarkPattern> patterns, Kinds kinds) {
        this.patterns = patterns.stream().filter(p -> p.source().aboutNumber()).toList();
        lefts = this.patterns.stream()
                .map(p -> Program.backward(p.source().left(), kinds))
                .toList();
        rights = this.patterns.stream()
                .map(p -> Program.forward(p.source().right(), kinds))
                .toList();
        left = new Automaton(lefts);
        right = new Automaton(rights);
    }

    /** The rules, in their order. */
    List<MarkPattern> patterns() {
        return patterns;
    }

    /** What a rule reads left of the number, from there to the left. */
    Program left(int rule) {
        return lefts.get(rule);
    }

    /** What a rule reads right of the number. */
    Program right(int rule) {
        return rights.get(rule);
    }

    /** How the rules fit the number at this character; {@code from} is the first character they may look at. */
    Fits at(Marked.Encoded sentence, int from, int at) {
        int[] lefts = left.ends(sentence.kinds(), at, from);
        int[] rights = right.ends(sentence.kinds(), at + 1, sentence.chars().length());
        return new Fits(sentence, from, at, lefts, rights);
    }

    /** How each rule fits a number. */
    final class Fits {
        private final Marked.Encoded sentence;
        private final int from;
        private final int at;
        private final int[] lefts;
        private final int[] rights;

        private Fits(Marked.Encoded sentence, int from, int at, int[] lefts, int[] rights) {
            this.sentence = sentence;
            this.from = from;
            this.at = at;
            this.lefts = lefts;
            this.rights = rights;
        }

        boolean asked(int rule) {
            return patterns.get(rule).asksAbout(sentence.chars().charAt(at));
        }

        boolean left(int rule) {
            return lefts[rule] >= 0;
        }

        boolean right(int rule) {
            return rights[rule] >= 0;
        }

        /** The match of a rule; null where it does not fit. */
        MarkPattern.@Nullable Match match(int rule) {
            return left(rule) && right(rule) && asked(rule)
                    ? patterns.get(rule).at(sentence, from, lefts[rule], at)
                    : null;
        }
    }
}
