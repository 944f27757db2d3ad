package io.mubiao.match;

import java.util.ArrayList;
import java.util.List;

/** Reads an expression from left to right, by its grammar: choices of sequences of repeated parts. */
final class ExpressionParser {
    private static final int MOST_TIMES = 1000;
    private static final CharSet HIGH = CharSet.range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
    private static final CharSet LOW = CharSet.range(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);
    private static final CharSet DIGITS = CharSet.range('0', '9');
    private static final CharSet WHITE =
            CharSet.any(List.of(CharSet.range('\t', '\n'), CharSet.range('\f', '\r'), CharSet.of(' ')));
    private static final CharSet LETTERS =
            CharSet.any(List.of(DIGITS, CharSet.range('a', 'z'), CharSet.range('A', 'Z'), CharSet.of('_')));

    private final String text;
    private int at;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() {
        Expression whole = choice();
        if (at < text.length()) {
            throw fault("a “)” without its “(”");
        }
        return whole;
    }

    private Expression choice() {
        List<Expression> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (skip("|"));
        return options.size() == 1 ? options.get(0) : new Expression.Choice(options);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated(part()));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(parts);
    }

    private Expression part() {
        char c = text.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '^' -> new Expression.Edge(true);
            case '$' -> new Expression.Edge(false);
            case '.' -> anyBut(CharSet.of('\n'));
            case '\\' -> escaped();
            case '*', '+', '?' -> throw fault("nothing stands before “" + c + "” that could be repeated");
            default -> new Expression.One(CharSet.of(c));
        };
    }

    private Expression group() {
        String name = null;
        if (skip("?P<")) {
            int end = text.indexOf('>', at);
            if (end < 0) {
                throw fault("the name of a group does not end");
            }
            name = text.substring(at, end);
            at = end + 1;
        } else if (!skip("?:") && at < text.length() && text.charAt(at) == '?') {
            throw fault("a group begins with “(”, “(?:” or “(?P<name>”");
        }
        Expression inside = choice();
        if (!skip(")")) {
            throw fault("a “(” without its “)”");
        }
        return name == null ? inside : new Expression.Caught(name, inside);
    }

    private Expression repeated(Expression part) {
        Expression whole = part;
        while (at < text.length()) {
            int least;
            int most;
            if (skip("*")) {
                least = 0;
                most = -1;
            } else if (skip("+")) {
                least = 1;
                most = -1;
            } else if (skip("?")) {
                least = 0;
                most = 1;
            } else if (text.startsWith("{", at)) {
                int end = text.indexOf('}', at);
                String[] times = text.substring(at + 1, Math.max(at + 1, end)).split(",", 2);
                least = times(times[0]);
                most = times.length == 1 ? least : times[1].isEmpty() ? -1 : times(times[1]);
                at = end + 1;
            } else {
                break;
            }
            whole = new Expression.Repeated(whole, least, most, !skip("?"));
        }
        return whole;
    }

    private int times(String printed) {
        if (!printed.matches("[0-9]{1,4}") || Integer.parseInt(printed) > MOST_TIMES) {
            throw fault("between “{” and “}” stands how many times, such as {2} or {1,3}");
        }
        return Integer.parseInt(printed);
    }

    private Expression oneOf() {
        boolean others = skip("^");
        List<CharSet> members = new ArrayList<>();
        boolean first = true;
        while (first || !text.startsWith("]", at)) {
            first = false;
            CharSet member = member();
            if (member.bounds().length() == 2 && text.startsWith("-", at) && !text.startsWith("-]", at)) {
                at++;
                CharSet last = member();
                if (last.bounds().isEmpty()
                        || last.bounds().charAt(0) < member.bounds().charAt(0)) {
                    throw fault("a range of characters runs backwards");
                }
                member = CharSet.range(member.bounds().charAt(0), last.bounds().charAt(1));
            }
            members.add(member);
        }
        at++;
        CharSet chars = CharSet.any(members);
        return others ? anyBut(chars) : new Expression.One(chars);
    }

    private CharSet member() {
        if (at >= text.length()) {
            throw fault("a “[” without its “]”");
        }
        char c = text.charAt(at++);
        return c == '\\' ? escape() : CharSet.of(c);
    }

    /** Any other character; the two halves of one outside the basic plane stay together. */
    private static Expression anyBut(CharSet chars) {
        Expression pair = new Expression.Sequence(List.of(new Expression.One(HIGH), new Expression.One(LOW)));
        return new Expression.Choice(List.of(pair, new Expression.One(chars.not())));
    }

    private Expression escaped() {
        return new Expression.One(escape());
    }

    private CharSet escape() {
        if (at >= text.length()) {
            throw fault("nothing stands behind the last “\\”");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'd' -> DIGITS;
            case 'D' -> DIGITS.not();
            case 's' -> WHITE;
            case 'S' -> WHITE.not();
            case 'w' -> LETTERS;
            case 'W' -> LETTERS.not();
            case 'n' -> CharSet.of('\n');
            case 't' -> CharSet.of('\t');
            case 'r' -> CharSet.of('\r');
            case 'f' -> CharSet.of('\f');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw fault("“\\" + c + "” means nothing here");
                }
                yield CharSet.of(c);
            }
        };
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private ExpressionException fault(String what) {
        return new ExpressionException(what + ", at “" + text.substring(Math.max(0, at - 8), at) + "”");
    }
}
