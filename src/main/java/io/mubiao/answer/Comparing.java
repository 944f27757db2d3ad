package io.mubiao.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Cascade;
import io.mubiao.compare.CascadeJson;
import io.mubiao.compare.CascadeRequest;
import io.mubiao.compare.ChangesJson;
import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.ComparisonJson;
import io.mubiao.compare.Filters;
import io.mubiao.compare.Unmatched;
import io.mubiao.compare.Unmatched.Asked;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Plans side by side, down the levels, and one after the other. */
public final class Comparing {
    private static final int MOST_COLUMNS = 50;

    private final Ground ground;

    Comparing(Ground ground) {
        this.ground = ground;
    }

    static List<Parameter> ofCompare() {
        return List.of(
                Parameter.text("indicator").several(),
                Parameter.text("region").several(),
                Parameter.text("parent").several(),
                Parameter.text("level").several(),
                Parameter.text("period").several(),
                Parameter.text("field").several(),
                Parameter.text("kind").several(),
                Parameter.whole("n", 1, MOST_COLUMNS, 8));
    }

    static List<Parameter> ofCascade() {
        return List.of(
                Parameter.text("region").mustBeSaid(),
                Parameter.text("indicator").several(),
                Parameter.text("period").several(),
                Parameter.whole("n", 1, MOST_COLUMNS, 5));
    }

    static List<Parameter> ofDiff() {
        return List.of(
                Parameter.text("before").mustBeSaid(), Parameter.text("after").mustBeSaid());
    }

    String compare(Question question) throws IOException {
        return new ComparisonJson().apply(comparison(question));
    }

    /** As above, of thousands of plans so many as are looked at. */
    Operation.Listed listed(Question question) throws IOException {
        Comparison all = comparison(question);
        int total = all.rows().size();
        return (offset, limit) -> {
            int from = Math.min(offset, total);
            var rows = all.rows().subList(from, Math.min(total, from + limit));
            String page = new ComparisonJson().apply(new Comparison(all.indicators(), rows, all.unmatched()));
            return ((ObjectNode) Json.read(page)).put("total", total);
        };
    }

    /** The comparison that is asked for. */
    public Comparison comparison(Question question) throws IOException {
        Filters filters = new Filters(
                question.all("region"),
                question.all("parent"),
                question.all("level"),
                question.all("period"),
                question.all("field"),
                question.all("kind"));
        CompareRequest request = new CompareRequest(question.all("indicator"), filters, question.whole("n"));
        Comparison comparison = ground.facts(facts -> ground.rules().comparer().apply(facts, request));
        check(comparison.unmatched(), comparison.indicators().isEmpty());
        return comparison;
    }

    String cascade(Question question) throws IOException {
        CascadeRequest request = new CascadeRequest(
                question.said("region"), question.all("indicator"), question.all("period"), question.whole("n"));
        Cascade cascade = ground.facts(facts -> ground.rules().cascader().apply(facts, request));
        check(cascade.unmatched(), cascade.strands().isEmpty());
        return new CascadeJson().apply(cascade);
    }

    String diff(Question question) throws IOException {
        var before = ground.document(question.said("before"));
        var after = ground.document(question.said("after"));
        return new ChangesJson().apply(ground.rules().differ().apply(before, after));
    }

    /** An indicator that nobody sets leaves the others; another word that is not understood ends the question. */
    private static void check(List<Unmatched> unmatched, boolean nothing) {
        for (Unmatched one : unmatched) {
            if (one.asked() != Asked.INDICATOR || nothing) {
                String key = "unmatched." + one.asked().name().toLowerCase(Locale.ROOT);
                throw one.proposals().isEmpty()
                        ? Unanswerable.wrong(key, one.word())
                        : Unanswerable.wrong(key + ".near", one.word(), String.join("、", one.proposals()));
            }
        }
    }
}
