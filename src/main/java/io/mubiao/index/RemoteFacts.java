package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.compare.Plan;
import io.mubiao.index.facts.FactsIn;
import io.mubiao.index.facts.FactsOut;
import io.mubiao.index.facts.PlanFacts;
import io.mubiao.index.facts.TargetFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/**
 * The facts of an index that stands elsewhere, where a {@link FactsAnswer} gives them. Its documents are those of the time when
 * this was made; what came later is passed over.
 */
public final class RemoteFacts implements Facts {
    private final Exchange exchange;
    private final Map<String, Plan> plans = new LinkedHashMap<>();

    /** Takes a question there and brings its answer back. */
    @FunctionalInterface
    public interface Exchange {
        byte[] apply(byte[] question) throws IOException;
    }

    public RemoteFacts(Exchange exchange) throws IOException {
        this.exchange = exchange;
        FactsIn in = new FactsIn(new BytesRef(
                exchange.apply(new FactsOut().text(FactsAnswer.PLANS).whole())));
        for (int left = in.number(); left > 0; left--) {
            Plan plan = PlanFacts.read(in.bytes());
            plans.put(plan.id(), plan);
        }
    }

    @Override
    public List<Plan> plans() {
        return new ArrayList<>(plans.values());
    }

    @Override
    public List<Setting> set(String indicator) {
        FactsIn in = ask(out -> out.text(FactsAnswer.SET).text(indicator));
        List<Setting> settings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Plan plan = plans.get(in.text());
            BytesRef target = in.bytes();
            if (plan != null) {
                settings.add(new Setting(plan, TargetFacts.read(target)));
            }
        }
        return settings;
    }

    @Override
    public List<Promise> promised(String indicator) {
        FactsIn in = ask(out -> out.text(FactsAnswer.PROMISED).text(indicator));
        List<Promise> promises = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Plan plan = plans.get(in.text());
            String text = in.text();
            int page = in.number();
            if (plan != null) {
                promises.add(new Promise(plan, text, page));
            }
        }
        return promises;
    }

    @Override
    public Map<String, Integer> counts(Predicate<Plan> among) {
        List<String> ids = plans.values().stream().filter(among).map(Plan::id).toList();
        boolean all = ids.size() == plans.size();
        FactsIn in = ask(out -> out.text(FactsAnswer.COUNTS).number(all ? 1 : 0).texts(all ? List.of() : ids));
        Map<String, Integer> counts = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            counts.put(in.text(), in.number());
        }
        return counts;
    }

    @Override
    public Set<String> printed(Predicate<String> name) {
        FactsIn in = ask(out -> out.text(FactsAnswer.PRINTED));
        Set<String> ids = new TreeSet<>();
        for (int left = in.number(); left > 0; left--) {
            String id = in.text();
            if (in.texts().stream().anyMatch(name)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Puts a question into words. */
    @FunctionalInterface
    private interface Wording {
        FactsOut of(FactsOut out) throws IOException;
    }

    private FactsIn ask(Wording question) {
        try {
            return new FactsIn(
                    new BytesRef(exchange.apply(question.of(new FactsOut()).whole())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
