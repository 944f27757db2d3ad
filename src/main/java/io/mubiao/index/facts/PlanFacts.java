package io.mubiao.index.facts;

import io.mubiao.compare.Facts;
import io.mubiao.compare.Plan;
import io.mubiao.model.Commitment;
import io.mubiao.model.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** What comparing needs of a document besides its targets, as bytes: what it is, and what it promises without a number. */
public final class PlanFacts {
    private static final Region.Level[] LEVELS = Region.Level.values();

    private PlanFacts() {}

    public static BytesRef write(Plan plan) throws IOException {
        Region region = plan.region();
        FactsOut out = new FactsOut().text(plan.id()).text(plan.title()).number(region == null ? 0 : 1);
        if (region != null) {
            out.text(region.code()).text(region.name()).word(region.level()).texts(region.path());
        }
        TargetFacts.period(out, plan.years().covered());
        TargetFacts.period(out, plan.years().aims());
        return out.text(plan.years().issuedOn())
                .number(plan.reading().paged() ? 1 : 0)
                .number(plan.reading().aims())
                .number(plan.reading().unexplained())
                .texts(plan.reading().missing())
                .end();
    }

    public static Plan read(BytesRef bytes) {
        FactsIn in = new FactsIn(bytes);
        String id = in.text();
        String title = in.text();
        Region region = in.number() == 0 ? null : new Region(in.text(), in.text(), in.word(LEVELS), in.texts());
        Plan.Years years = new Plan.Years(TargetFacts.period(in), TargetFacts.period(in), in.textOrNull());
        Plan.Reading reading = new Plan.Reading(in.number() == 1, in.number(), in.number(), in.texts());
        return new Plan(id, title, region, years, reading);
    }

    /** The commitments that are linked to an indicator. */
    public static BytesRef promises(List<Commitment> linked) throws IOException {
        FactsOut out = new FactsOut().number(linked.size());
        for (Commitment commitment : linked) {
            out.texts(commitment.indicators())
                    .text(commitment.text())
                    .number(commitment.source().page());
        }
        return out.end();
    }

    /** Those of one indicator. */
    public static List<Facts.Promise> promises(BytesRef bytes, Plan plan, String indicator) {
        FactsIn in = new FactsIn(bytes);
        int size = in.number();
        List<Facts.Promise> promises = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> indicators = in.texts();
            Facts.Promise promise = new Facts.Promise(plan, in.text(), in.number());
            if (indicators.contains(indicator)) {
                promises.add(promise);
            }
        }
        return promises;
    }
}
