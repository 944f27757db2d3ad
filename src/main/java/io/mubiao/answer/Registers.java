package io.mubiao.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Facts;
import io.mubiao.compare.Indicators;
import io.mubiao.compare.Plan;
import io.mubiao.index.Filters;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.model.Folding;
import io.mubiao.model.Region;
import io.mubiao.rules.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What things are called: indicators, regions and departments, with how often they are there. */
final class Registers {
    private static final int ALL = 100_000;

    private final Ground ground;

    Registers(Ground ground) {
        this.ground = ground;
    }

    private static List<Parameter> with(Parameter... more) {
        return Stream.of(
                        Stream.of(Parameter.text("q")),
                        Stream.of(more),
                        Stream.of(
                                Parameter.whole("limit", 0, 1000, 50), Parameter.whole("offset", 0, 1_000_000_000, 0)))
                .flatMap(parameters -> parameters)
                .toList();
    }

    static List<Parameter> ofIndicators() {
        return with(Parameter.text("field").several());
    }

    static List<Parameter> ofRegions() {
        return with(Parameter.text("parent"), Parameter.choice("level", DocumentList.Level.class));
    }

    static List<Parameter> ofDepartments() {
        return with();
    }

    /** The indicators of the lists and those that documents set besides, most used first. */
    String indicators(Question question) throws IOException {
        Map<String, Integer> used = ground.facts(facts -> facts.counts(plan -> true));
        Indicators indicators = ground.rules().indicators();
        Set<String> ids = new TreeSet<>(indicators.ids());
        ids.addAll(used.keySet());
        String words = words(question);
        List<String> fields = question.all("field");
        List<String> found = ids.stream()
                .filter(id -> fields.isEmpty() || fields.contains(indicators.field(id)))
                .filter(id -> words == null || isCalled(indicators, id, words))
                .sorted(Comparator.comparingInt((String id) -> -used.getOrDefault(id, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return page(question, "indicators", found, (id, json) -> {
            indicator(indicators, id, json);
            json.put("documents", used.getOrDefault(id, 0));
        });
    }

    private static boolean isCalled(Indicators indicators, String id, String words) {
        String english = indicators.english(id);
        return id.contains(words)
                || (english != null && english.toLowerCase(Locale.ROOT).contains(words))
                || indicators.names().names(id).stream()
                        .anyMatch(name -> folded(name).contains(words));
    }

    /** What the lists say of an indicator. */
    static void indicator(Indicators indicators, String id, ObjectNode json) {
        List<String> names = indicators.names().names(id);
        Indicators.Better better = indicators.better(id);
        json.put("id", id)
                .put("name", names.isEmpty() ? null : names.get(0))
                .put("english", indicators.english(id))
                .put("field", indicators.field(id))
                .put("better", better == null ? null : better.name().toLowerCase(Locale.ROOT));
        ArrayNode all = json.putArray("names");
        names.forEach(all::add);
    }

    /** The areas of GB/T 2260 with how many documents each has of its own. */
    String regions(Question question) throws IOException {
        Map<String, Integer> documents = new HashMap<>();
        for (Plan plan : ground.facts(Facts::plans)) {
            Region region = plan.region();
            if (region != null) {
                documents.merge(region.code(), 1, Integer::sum);
            }
        }
        String words = question.text("q");
        String parent = question.text("parent");
        var level = question.choice("level", DocumentList.Level.class);
        List<Word> found = ground.rules().book().words("regions").words().stream()
                .filter(word -> word.value("kind", "current").equals("current"))
                .filter(word -> words == null || word.term().contains(words) || words.equals(word.value("code")))
                .filter(word -> parent == null || parent.equals(word.value("parent")))
                .filter(word -> level == DocumentList.Level.ANY
                        || level.name().toLowerCase(Locale.ROOT).equals(word.value("level")))
                .toList();
        return page(question, "regions", found, (word, json) -> json.put("code", word.value("code"))
                .put("name", word.term())
                .put("level", word.value("level"))
                .put("parent", word.value("parent"))
                .put("documents", documents.getOrDefault(word.value("code", ""), 0)));
    }

    /** The departments that targets name, by the function they share, most named first. */
    String departments(Question question) throws IOException {
        Map<String, Integer> documents = new HashMap<>();
        departments(Scope.DOCUMENTS).forEach(count -> documents.put(count.value(), count.count()));
        String words = words(question);
        List<Count> found = departments(Scope.TARGETS).stream()
                .filter(count -> words == null || folded(count.label()).contains(words))
                .toList();
        return page(question, "departments", found, (count, json) -> json.put("id", count.value())
                .put("name", count.label())
                .put("targets", count.count())
                .put("documents", documents.getOrDefault(count.value(), 0)));
    }

    private List<Count> departments(Scope scope) throws IOException {
        SearchRequest request = new SearchRequest("", scope, Filters.NONE, new Window(0, 0, ALL), Marks.EM);
        return ground.ask(index -> index.search(request)).facets().stream()
                .filter(facet -> facet.name().equals("department"))
                .flatMap(facet -> facet.counts().stream())
                .toList();
    }

    private static @Nullable String words(Question question) {
        String words = question.text("q");
        return words == null ? null : folded(words);
    }

    private static String folded(String text) {
        return Folding.fold(text).toLowerCase(Locale.ROOT);
    }

    /** Writes one of them. */
    @FunctionalInterface
    private interface Putting<T> {
        void put(T one, ObjectNode json);
    }

    private static <T> String page(Question question, String name, List<T> found, Putting<T> putting) {
        ObjectNode json = Json.object();
        json.put("total", found.size());
        ArrayNode shown = json.putArray(name);
        found.stream()
                .skip(question.whole("offset"))
                .limit(question.whole("limit"))
                .forEach(one -> putting.put(one, shown.addObject()));
        return Json.text(json);
    }
}
