package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.compare.Plan;
import io.mubiao.index.facts.FactsIn;
import io.mubiao.index.facts.FactsOut;
import io.mubiao.index.facts.PlanFacts;
import io.mubiao.index.facts.TargetFacts;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.BytesRef;

/**
 * Answers what {@link RemoteFacts} asks from afar, in the bytes that facts are kept in: a question comes in as bytes, its answer
 * goes out as bytes.
 */
public final class FactsAnswer {
    static final String PLANS = "plans";
    static final String SET = "set";
    static final String PROMISED = "promised";
    static final String COUNTS = "counts";
    static final String PRINTED = "printed";

    private final IndexFacts facts;

    public FactsAnswer(DirectoryReader reader) throws IOException {
        facts = new IndexFacts(reader);
    }

    /** @throws IllegalArgumentException where it is no such question */
    public byte[] apply(byte[] question) throws IOException {
        FactsIn in = new FactsIn(new BytesRef(question));
        String asked = in.text();
        FactsOut out = new FactsOut();
        switch (asked) {
            case PLANS -> plans(out);
            case SET -> set(in.text(), out);
            case PROMISED -> promised(in.text(), out);
            case COUNTS -> counts(in, out);
            case PRINTED -> printed(out);
            default -> throw new IllegalArgumentException("no such facts: " + asked);
        }
        return out.whole();
    }

    private void plans(FactsOut out) throws IOException {
        List<Plan> plans = facts.plans();
        out.number(plans.size());
        for (Plan plan : plans) {
            out.bytes(PlanFacts.write(plan));
        }
    }

    private void set(String indicator, FactsOut out) throws IOException {
        List<Facts.Setting> settings = facts.set(indicator);
        out.number(settings.size());
        for (Facts.Setting setting : settings) {
            out.text(setting.plan().id()).bytes(TargetFacts.write(setting.target()));
        }
    }

    private void promised(String indicator, FactsOut out) throws IOException {
        List<Facts.Promise> promises = facts.promised(indicator);
        out.number(promises.size());
        for (Facts.Promise promise : promises) {
            out.text(promise.plan().id()).text(promise.text()).number(promise.page());
        }
    }

    private void counts(FactsIn in, FactsOut out) throws IOException {
        boolean all = in.number() == 1;
        Set<String> among = new HashSet<>(in.texts());
        Map<String, Integer> counts = facts.counts(plan -> all || among.contains(plan.id()));
        out.number(counts.size());
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.text(count.getKey()).number(count.getValue());
        }
    }

    private void printed(FactsOut out) throws IOException {
        Map<String, Set<String>> names = facts.names();
        out.number(names.size());
        for (Map.Entry<String, Set<String>> name : names.entrySet()) {
            out.text(name.getKey()).texts(List.copyOf(name.getValue()));
        }
    }
}
