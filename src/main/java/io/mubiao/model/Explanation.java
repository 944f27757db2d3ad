package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the numbers of a text were taken for what they were taken for, sentence by sentence.
 *
 * <p>{@code 到2025年，森林覆盖率达到45%。} has the marks 到2025年, 达到 and 45%; 45 became a target by the rule {@code reach}, 2025
 * is part of a time.
 */
public record Explanation(List<Sentence> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** A sentence, or a cell of a table, with what was seen in it and what was made of its numbers. */
    public record Sentence(
            String text, int start, int page, @Nullable String address, List<Seen> seen, List<Judged> numbers) {
        public Sentence {
            seen = List.copyOf(seen);
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A mark: words that patterns ask for by their kinds.
     *
     * @param kinds such as {@code by}, or {@code quantity}, {@code number} and {@code share}
     * @param years what a time says: its first and last year; empty where it says none
     */
    public record Seen(String text, List<String> kinds, List<Integer> years) {
        public Seen {
            kinds = List.copyOf(kinds);
            years = List.copyOf(years);
        }
    }

    /**
     * A number and what became of it.
     *
     * @param start where it stands in the clean text
     * @param targets what was made of it; several where names were coordinated
     * @param near the rules that nearly took it, the nearest first
     */
    public record Judged(
            String text, int start, Mention.Role role, Ground ground, List<Target> targets, List<Near> near) {
        public Judged {
            targets = List.copyOf(targets);
            near = List.copyOf(near);
        }
    }

    /**
     * Why a number has its role.
     *
     * @param rule the rule that took it; null where none did
     * @param detail the word, the time or the section that decided
     */
    public record Ground(Reason reason, @Nullable RuleRef rule, @Nullable String detail) {}

    /** What may decide about a number. */
    public enum Reason {
        /** A rule says so. */
        RULE,
        /** A rule of targets fits, but the year that holds here is past. */
        PAST,
        /** A rule of targets fits, but the section tells what was achieved. */
        SECTION,
        /** A rule of targets fits, but a word says that it is achieved. */
        WORD,
        /** A rule of targets fits, but the sentence tells of the present state. */
        PRESENT,
        /** A rule of targets fits, but the document sets no targets and no year to come holds here. */
        SETS_NOTHING,
        /** A rule of targets fits, but the section tells what to expect. */
        OUTLOOK,
        /** A rule of targets fits, but the sentence stands in the notice or in closing matter. */
        OUTSIDE,
        /** It stands in a table of indicators. */
        TABLE,
        /** It is part of a time. */
        TIME,
        /** It labels a heading or a row, or is part of a sign. */
        LABEL,
        /** No rule fits. */
        NO_RULE
    }

    /** A rule and where it stands. */
    public record RuleRef(String id, String match, String file, int line) {}

    /**
     * A rule that nearly took a number.
     *
     * @param wanted what it lacks, as patterns write it
     * @param around the words between which that is missing, with {@code …} at its place
     */
    public record Near(RuleRef rule, Lack lack, @Nullable String wanted, @Nullable String around) {}

    /** What a rule may lack, from the little to the much. */
    public enum Lack {
        /** It fits, but another stands before it. */
        TURN,
        /** A year to come that holds here. */
        DEADLINE,
        /** A number before that is a target, and of the same unit where the rule says so. */
        PREVIOUS,
        /** A row of a table that says what a project builds. */
        PROJECT,
        /** A name, after all is cut off that is none. */
        NAME,
        /** Something before the number. */
        BEFORE,
        /** Something behind the number. */
        BEHIND,
        /** A unit of another family, or a bound word. */
        KIND
    }
}
