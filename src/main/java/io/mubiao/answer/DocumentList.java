package io.mubiao.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Facts;
import io.mubiao.compare.Plan;
import io.mubiao.model.Folding;
import io.mubiao.model.Period;
import io.mubiao.model.Region;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which documents there are: by region, kind, level and year, in the order of their regions. */
final class DocumentList {
    private static final Comparator<Plan> BY_REGION = Comparator.comparing((Plan plan) ->
                    plan.region() == null ? "999999" : plan.region().code())
            .thenComparing(plan -> Objects.requireNonNullElse(plan.years().issuedOn(), "9999"))
            .thenComparing(Plan::id);

    private final Ground ground;

    DocumentList(Ground ground) {
        this.ground = ground;
    }

    static List<Parameter> parameters() {
        return List.of(
                Parameter.text("q"),
                Parameter.text("region"),
                Parameter.choice("level", Level.class),
                Parameter.text("kind").several(),
                Parameter.whole("year", 1900, 2999, null),
                Parameter.whole("limit", 0, 1000, 50),
                Parameter.whole("offset", 0, 1_000_000_000, 0));
    }

    /** Of which level of government. */
    enum Level {
        ANY,
        NATION,
        PROVINCE,
        CITY,
        COUNTY
    }

    String apply(Question question) throws IOException {
        List<Plan> found = ground.facts(Facts::plans).stream()
                .filter(plan -> isMeant(plan, question))
                .sorted(BY_REGION)
                .toList();
        ObjectNode json = Json.object();
        json.put("total", found.size());
        ArrayNode documents = json.putArray("documents");
        found.stream()
                .skip(question.whole("offset"))
                .limit(question.whole("limit"))
                .forEach(plan -> put(plan, documents.addObject()));
        return Json.text(json);
    }

    private boolean isMeant(Plan plan, Question question) {
        String words = question.text("q");
        String title = Folding.fold(plan.title());
        Level level = question.choice("level", Level.class);
        Region region = plan.region();
        List<String> kinds = question.all("kind");
        return (words == null || title.contains(Folding.fold(words)))
                && lies(region, question.text("region"))
                && (level == Level.ANY
                        || (region != null && region.level().name().equals(level.name())))
                && (kinds.isEmpty() || kinds.contains(ground.rules().kinds().of(plan.title())))
                && holds(plan, question.wholeOrNull("year"));
    }

    private static boolean lies(@Nullable Region region, @Nullable String wanted) {
        if (wanted == null) {
            return true;
        }
        if (region == null) {
            return false;
        }
        if (wanted.matches("[0-9]{6}")) {
            return wanted.equals("100000") || region.code().startsWith(wanted.replaceFirst("(?:00){1,2}$", ""));
        }
        return region.name().startsWith(wanted) || region.path().stream().anyMatch(name -> name.startsWith(wanted));
    }

    private static boolean holds(Plan plan, @Nullable Integer year) {
        Period covered = plan.years().covered() == null
                ? plan.years().aims()
                : plan.years().covered();
        return year == null || (covered != null && covered.start() <= year && year <= covered.end());
    }

    private void put(Plan plan, ObjectNode json) {
        Region region = plan.region();
        json.put("document", plan.id()).put("title", plan.title());
        json.putObject("region")
                .put("code", region == null ? null : region.code())
                .put("name", region == null ? null : region.name());
        json.put("level", region == null ? null : region.level().name().toLowerCase(Locale.ROOT))
                .put("kind", ground.rules().kinds().of(plan.title()))
                .put("issuedOn", plan.years().issuedOn());
        put("period", plan.years().covered(), json);
        put("aims", plan.years().aims(), json);
        json.put("found", plan.reading().aims())
                .put("unexplained", plan.reading().unexplained());
        ArrayNode missing = json.putArray("missing");
        plan.reading().missing().forEach(missing::add);
    }

    private static void put(String name, @Nullable Period period, ObjectNode json) {
        if (period == null) {
            json.putNull(name);
        } else {
            json.putObject(name).put("start", period.start()).put("end", period.end());
        }
    }
}
