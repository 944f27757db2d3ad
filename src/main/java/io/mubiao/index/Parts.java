package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Takes the queries whose sum an entry scores apart into parts that can be added one after another. */
final class Parts {
    private final Matching matching;
    private final TermLists lists;
    private final FixedBitSet found;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> ofIndicator = new ArrayList<>();

    private Parts(Matching matching, FixedBitSet found) {
        this.matching = matching;
        this.lists = matching.lists();
        this.found = found;
    }

    /** Those that may count for an entry that was found, the weightiest first; null where the sum has others besides. */
    static @Nullable List<Part> of(List<Query> scores, Matching matching, FixedBitSet found) throws IOException {
        Parts made = new Parts(matching, found);
        if (new HashSet<>(scores).size() < scores.size()) {
            return null; // Lucene adds up the weights of what is there twice
        }
        for (Query query : scores) {
            if (!made.add(query, 1)) {
                return null;
            }
        }
        FacetColumn names = matching.indicators();
        if (names != null && made.ofIndicator.size() > 1) {
            made.parts.add(new IndicatorPart(weightiestFirst(made.ofIndicator), names));
        } else {
            made.parts.addAll(made.ofIndicator);
        }
        return weightiestFirst(made.parts);
    }

    private static List<Part> weightiestFirst(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingDouble(Part::most).reversed())
                .toList();
    }

    private void keep(String field, Part part) {
        boolean ofIndicator = field.equals(Names.INDICATOR) || field.equals(Names.INDICATOR_EXACT);
        (ofIndicator ? this.ofIndicator : parts).add(part);
    }

    private boolean add(Query query, float weight) throws IOException {
        if (query instanceof BoostQuery boost) {
            return weight == 1 && add(boost.getQuery(), boost.getBoost());
        }
        if (query instanceof ConstantScoreQuery constant) {
            String field = constant.getQuery() instanceof TermQuery term
                    ? term.getTerm().field()
                    : "";
            keep(field, new ConstantPart(matching.any(List.of(constant.getQuery()), found), weight));
        } else if (query instanceof MatchAllDocsQuery) {
            parts.add(new ConstantPart(found, weight));
        } else if (query instanceof TermQuery term) {
            addTerm(term.getTerm(), term.getTerm().field(), List.of(term.getTerm()), weight);
        } else if (query instanceof RunQuery run) {
            addRun(run, run.field(), run.allPairs(), run.terms(), weight);
        } else if (query instanceof PhraseQuery run) {
            List<Term> units = List.of(run.getTerms());
            addRun(run, run.getField(), units, units, weight);
        } else {
            return query instanceof BooleanQuery several && weight == 1 && (addWords(several) || addTogether(several));
        }
        return true;
    }

    /** Clauses as {@link Asking} joins them. */
    private boolean addTogether(BooleanQuery clauses) throws IOException {
        List<List<Part>> wanted = new ArrayList<>();
        FixedBitSet excluded = new FixedBitSet(found.length());
        for (BooleanClause clause : clauses) {
            if (clause.getOccur() == Occur.MUST_NOT) {
                excluded.or(matching.any(List.of(clause.getQuery()), found));
                continue;
            }
            Parts ways = new Parts(matching, found);
            List<Query> queries = clause.getQuery() instanceof BooleanQuery any
                    ? any.clauses().stream().map(BooleanClause::getQuery).toList()
                    : List.of(clause.getQuery());
            if (clause.getOccur() != Occur.MUST || new HashSet<>(queries).size() < queries.size()) {
                return false;
            }
            for (Query query : queries) {
                if (!ways.add(query, 1)) {
                    return false;
                }
            }
            ways.parts.addAll(ways.ofIndicator);
            wanted.add(ways.parts);
        }
        if (Set.copyOf(clauses.clauses()).size() < clauses.clauses().size()) {
            return false;
        }
        parts.add(new TogetherPart(wanted, excluded));
        return true;
    }

    private void addTerm(Term term, String field, List<Term> counted, float weight) throws IOException {
        TermPart part = term(term, field, counted, weight);
        if (part != null) {
            keep(field, part);
        }
    }

    private @Nullable TermPart term(Term term, String field, List<Term> counted, float weight) throws IOException {
        SimScorer scorer = lists.frequency(term) == 0 ? null : lists.scorer(field, counted, weight);
        return scorer == null ? null : new TermPart(term, scorer, lists);
    }

    /** By the pieces that it is made of, counted as those given. */
    private void addRun(Query run, String field, List<Term> pieces, List<Term> counted, float weight)
            throws IOException {
        if (pieces.size() == 1) {
            addTerm(pieces.get(0), field, counted, weight);
            return;
        }
        Term rarest = pieces.get(0);
        for (Term piece : pieces) {
            rarest = lists.frequency(piece) < lists.frequency(rarest) ? piece : rarest;
        }
        TermPart part = term(rarest, field, counted, weight);
        if (part != null) {
            keep(field, new RunPart(run, part));
        }
    }

    /** Words as {@link Phrasing#apart} has them. */
    private boolean addWords(BooleanQuery words) throws IOException {
        boolean some = words.clauses().stream().anyMatch(Parts::needsSome);
        if (!some) {
            return false;
        }
        List<TermPart> needed = new ArrayList<>();
        List<TermPart> longer = new ArrayList<>();
        int least = 0;
        for (BooleanClause clause : words) {
            if (clause.getOccur() == Occur.MUST && clause.getQuery() instanceof BooleanQuery any && least == 0) {
                least = any.getMinimumNumberShouldMatch();
                for (BooleanClause word : any) {
                    if (!addWord(word, needed)) {
                        return false;
                    }
                }
            } else if (!addWord(clause, longer)) {
                return false;
            }
        }
        if (least > 0 && needed.size() >= least) {
            needed.sort(Comparator.comparingDouble(TermPart::most).reversed());
            keep(needed.get(0).term().field(), new WordsPart(needed, least, longer));
        }
        return least > 0;
    }

    private static boolean needsSome(BooleanClause clause) {
        return clause.getQuery() instanceof BooleanQuery any && any.getMinimumNumberShouldMatch() > 0;
    }

    private boolean addWord(BooleanClause clause, List<TermPart> words) throws IOException {
        if (clause.getOccur() != Occur.SHOULD || !(clause.getQuery() instanceof TermQuery word)) {
            return false;
        }
        TermPart part = term(word.getTerm(), word.getTerm().field(), List.of(word.getTerm()), 1);
        if (part != null) {
            words.add(part);
        }
        return true;
    }
}
