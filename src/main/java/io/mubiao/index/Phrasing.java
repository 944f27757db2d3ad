package io.mubiao.index;

import io.mubiao.index.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a piece of text can stand in a field: as a run, or as words apart from each other.
 *
 * <p>{@code 秸秆综合利用率} as a run is its seven characters in order; apart, it is the words 秸秆, 综合 and 利用, and the longer
 * 综合利用率 and 利用率 count in the ranking.
 */
final class Phrasing {
    /** Of many words, this share must be there. */
    private static final double SHARE = 0.75;

    private final List<Token> units = new ArrayList<>();
    private final List<Token> small = new ArrayList<>();
    private final List<Token> large = new ArrayList<>();

    Phrasing(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isUnit()) {
                units.add(token);
            }
            if (token.kind() == Token.Kind.LITERAL) {
                small.add(token);
            }
        }
        List<Token> words =
                tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
        for (Token word : words) {
            boolean smallest = words.stream().noneMatch(other -> !other.equals(word) && within(other, word));
            boolean free = small.stream().noneMatch(other -> other.start() < word.end() && word.start() < other.end());
            (smallest && free ? small : large).add(word);
        }
    }

    private static boolean within(Token inner, Token outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return units.isEmpty();
    }

    /** Whether it has words that may stand apart. */
    boolean hasWords() {
        return !small.isEmpty() && units.size() > 1;
    }

    /** Whether its words may stand where it does not stand as a run: one that is itself its only word does not. */
    boolean mayBeApart() {
        return small.size() > 1 || !small.get(0).term().equals(word());
    }

    /** The run as it stands in folded text, where that is sure: of Han characters without a gap. */
    @Nullable
    String plain() {
        boolean plain =
                !units.isEmpty() && withoutGap() && units.stream().allMatch(unit -> unit.kind() == Token.Kind.HAN);
        return plain ? units.stream().map(Token::term).collect(Collectors.joining()) : null;
    }

    /** Finds the run, and scores as {@link #inPlaces} does. */
    Query run(String field) {
        if (units.size() > 1 && withoutGap()) {
            return new RunQuery(field, units.stream().map(Token::term).toList(), word());
        }
        return inPlaces(field);
    }

    /** The whole as one word, if it is one. */
    private @Nullable String word() {
        int start = units.get(0).start();
        int end = units.get(units.size() - 1).end();
        return Stream.concat(small.stream(), large.stream())
                .filter(token -> token.kind() == Token.Kind.WORD && token.start() == start && token.end() == end)
                .map(Token::term)
                .findFirst()
                .orElse(null);
    }

    private boolean withoutGap() {
        return units.get(units.size() - 1).position() - units.get(0).position() == units.size() - 1;
    }

    /** Finds the run by its single units, of which the index knows where they are printed. */
    Query inPlaces(String field) {
        if (units.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (units.size() == 1) {
            return term(field, units.get(0));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (Token unit : units) {
            phrase.add(new Term(field, unit.term()), unit.position());
        }
        return phrase.build();
    }

    Query apart(String field) {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        small.forEach(token -> needed.add(term(field, token), Occur.SHOULD));
        needed.setMinimumNumberShouldMatch((int) Math.ceil(small.size() * SHARE));
        BooleanQuery.Builder words = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
        large.forEach(token -> words.add(term(field, token), Occur.SHOULD));
        return words.build();
    }

    private static Query term(String field, Token token) {
        return new TermQuery(new Term(field, token.term()));
    }
}
