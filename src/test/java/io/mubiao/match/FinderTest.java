package io.mubiao.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {
    private static final List<String> EXPRESSIONS = List.of(
            "a(?P<x>b*)c?",
            "(?P<x>[^,;]+?)(b|bc)(?P<y>c*)$",
            "^(?P<x>a|ab)(c|bcd)?",
            "(?:a|b)*(?P<x>c+?)(?P<y>[ab]*)",
            "((?P<x>a)|b)+,?",
            "(^|[,;])(?P<x>[^,;]+)(?:d{1,2})?",
            "(a*)*b",
            "(a|b|ab)*c{2,3}(?P<x>.)",
            "\\s?[a-c]{2}(?P<x>[^a]{0,2}?)d",
            "(|a)(?P<x>b?)(c|$)");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append("aabbccd,; ".charAt(random.nextInt(10)));
        }
        return text.toString();
    }

    /** What an expression means is what RE2 says it means. */
    @Test
    void findsWhatRe2Finds() {
        Random random = new Random(4);
        for (String expression : EXPRESSIONS) {
            Kinds kinds = Kinds.of(List.of(Expression.parse(expression)));
            Finder finder = new Finder(Program.forward(Expression.parse(expression), kinds));
            for (int i = 0; i < 800; i++) {
                String text = text(random);
                Matcher re2 = Pattern.compile(expression).matcher(text);
                Finder.Found found = finder.find(kinds.of(text), 0, text.length(), 0);
                assertThat(found == null ? "nothing" : told(finder, found))
                        .as("%s in “%s”", expression, text)
                        .isEqualTo(re2.find() ? told(finder, re2) : "nothing");
            }
        }
    }

    private static String told(Finder finder, Finder.Found found) {
        StringBuilder told = new StringBuilder(found.start() + "-" + found.end());
        for (int i = 0; i < finder.names().size(); i++) {
            told.append(' ').append(found.notes()[2 * i]).append('-').append(found.notes()[2 * i + 1]);
        }
        return told.toString();
    }

    private static String told(Finder finder, Matcher re2) {
        StringBuilder told = new StringBuilder(re2.start() + "-" + re2.end());
        finder.names()
                .forEach(name ->
                        told.append(' ').append(re2.start(name)).append('-').append(re2.end(name)));
        return told.toString();
    }

    /** One pass of the automaton tells of each expression how far left of a place it fits. */
    @Test
    void theAutomatonKnowsWhichFit() {
        List<Expression> expressions =
                EXPRESSIONS.stream().map(Expression::parse).toList();
        Kinds kinds = Kinds.of(expressions);
        Automaton backward = new Automaton(
                expressions.stream().map(e -> Program.backward(e, kinds)).toList());
        Automaton forward = new Automaton(
                expressions.stream().map(e -> Program.forward(e, kinds)).toList());
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            String text = text(random);
            int[] starts = backward.ends(kinds.of(text), text.length(), 0);
            int[] ends = forward.ends(kinds.of(text), 0, text.length());
            for (int e = 0; e < expressions.size(); e++) {
                String expression = EXPRESSIONS.get(e);
                Matcher left = Pattern.compile("(?:" + expression + ")$").matcher(text);
                assertThat(starts[e])
                        .as("%s before the end of “%s”", expression, text)
                        .isEqualTo(left.find() ? left.start() : -1);
                assertThat(ends[e] >= 0)
                        .as("%s at the beginning of “%s”", expression, text)
                        .isEqualTo(Pattern.compile("^(?:" + expression + ")")
                                .matcher(text)
                                .find());
            }
        }
    }

    @Test
    void whatWouldHangOthersEnds() {
        Expression nested = Expression.parse("(a*)*(a|a)*(a+)+b");
        Kinds kinds = Kinds.of(List.of(nested));
        String text = "a".repeat(20_000);
        assertThat(new Finder(Program.forward(nested, kinds)).find(kinds.of(text), 0, text.length(), 0))
                .isNull();
    }

    @Test
    void halvesOfACharacterStayTogether() {
        Expression one = Expression.parse("[^a](?P<rest>.*)");
        Kinds kinds = Kinds.of(List.of(one));
        Finder.Found found = new Finder(Program.forward(one, kinds)).find(kinds.of("𠮷b"), 0, 3, 0);
        assertThat(found).isNotNull();
        assertThat(found.notes()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", "[a", "*a", "a{x}", "(?i)a", "\\p", "(?P<x", "[b-a]", "a\\"})
    void whatIsNoExpressionIsToldSo(String text) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOf(ExpressionException.class);
    }

    @Test
    void aFaultSaysWhereItIs() {
        List<String> told = new ArrayList<>();
        for (String text : List.of("到{year}((年)", "达到*?+{x}")) {
            try {
                Expression.parse(text);
            } catch (ExpressionException e) {
                told.add(String.valueOf(e.getMessage()));
            }
        }
        assertThat(told).hasSize(2).allSatisfy(message -> assertThat(message).contains("at “"));
    }
}
