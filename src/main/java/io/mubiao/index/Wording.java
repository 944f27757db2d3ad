package io.mubiao.index;

import io.mubiao.index.words.SearchFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was meant: alternatives, each of them all that has to hold together.
 *
 * <p>{@code 指标:能耗 -工业 | "充电设施"} gives two alternatives: 能耗 in the indicator without 工业 anywhere, and the exact run
 * 充电设施. There is no wrong query: signs that mean nothing where they stand are plain text or left out.
 */
record Wording(List<List<Clause>> alternatives) {
    Wording {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /**
     * Something to be found.
     *
     * @param field a field of {@link Names}, null for anywhere
     * @param exact true for a run as it stands
     * @param excluded true for what must not be there
     */
    record Clause(@Nullable String field, String text, boolean exact, boolean excluded) {}

    private static final Map<String, String> FIELDS = Map.of(
            "指标", Names.INDICATOR,
            "indicator", Names.INDICATOR,
            "部门", Names.DEPARTMENT,
            "department", Names.DEPARTMENT,
            "地区", Names.REGION,
            "region", Names.REGION,
            "标题", Names.HEADING,
            "title", Names.HEADING);

    /** In folded text: a sign, a field's name, a quoted run, or a word up to white space or a bar. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<not>-?)(?:(?<field>[\\p{IsHan}a-z]+):\\s*)?(?:\"(?<run>[^\"]*)\"?|(?<word>[^\\s|\"]+))|(?<or>\\|+)");

    /** Only these exclude; a dash, folded to the same sign, does not. */
    private static final String MINUS = "-－";

    static Wording of(String query) {
        String folded = SearchFolding.fold(query);
        List<List<Clause>> alternatives = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        boolean not = false;
        Matcher piece = PIECE.matcher(folded);
        while (piece.find()) {
            String printed = query.substring(piece.start(), piece.end());
            if (piece.group("or") != null || printed.equals("OR")) {
                alternatives.add(clauses);
                clauses = new ArrayList<>();
            } else if (printed.equals("NOT")) {
                not = true;
            } else if (!printed.equals("AND")) {
                clauses.add(clause(query, piece, not));
                not = false;
            }
        }
        alternatives.add(clauses);
        alternatives.removeIf(List::isEmpty);
        return new Wording(alternatives);
    }

    private static Clause clause(String query, Matcher piece, boolean not) {
        boolean excluded = not || (!piece.group("not").isEmpty() && MINUS.indexOf(query.charAt(piece.start())) >= 0);
        boolean exact = piece.group("run") != null;
        String text = exact
                ? query.substring(piece.start("run"), piece.end("run"))
                : query.substring(piece.start("word"), piece.end("word"));
        String name = piece.group("field");
        if (name == null || FIELDS.containsKey(name)) {
            return new Clause(name == null ? null : FIELDS.get(name), text, exact, excluded);
        }
        return new Clause(null, query.substring(piece.start("field"), piece.end()), exact, excluded);
    }

    /** The whole query as plain text. */
    static Wording plain(String query) {
        return new Wording(List.of(List.of(new Clause(null, query, false, false))));
    }
}
