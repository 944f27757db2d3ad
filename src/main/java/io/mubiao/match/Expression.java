package io.mubiao.match;

import java.util.List;

/**
 * A regular expression as a tree: {@code 到{1,2}(?P<year>[0-9]+)年} is a sequence of a repeated character, a caught
 * repetition, and a character.
 */
public sealed interface Expression {
    /** One character of a set. */
    record One(CharSet chars) implements Expression {}

    /** One after the other. */
    record Sequence(List<Expression> parts) implements Expression {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Any of them; where several fit, the first counts. */
    record Choice(List<Expression> options) implements Expression {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * The part again and again.
     *
     * @param most -1 for any number of times
     * @param greedy whether more is tried before less
     */
    record Repeated(Expression part, int least, int most, boolean greedy) implements Expression {}

    /** The part, whose run is to be known by this name. */
    record Caught(String name, Expression part) implements Expression {}

    /** The beginning ({@code ^}) or the end ({@code $}) of what may be looked at. */
    record Edge(boolean start) implements Expression {}

    /**
     * Reads an expression in the syntax of RE2 without flags, word boundaries and character classes by name.
     *
     * @throws ExpressionException where it is none
     */
    static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** The expression and then the end of what may be looked at. */
    default Expression toTheEnd() {
        return new Sequence(List.of(this, new Edge(false)));
    }
}
