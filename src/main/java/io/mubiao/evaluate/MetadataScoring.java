package io.mubiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import io.mubiao.model.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores the facts about a document, each right or wrong. */
final class MetadataScoring {
    private static final Pattern YEAR = Pattern.compile("\\d{4}", Pattern.UNICODE_CHARACTER_CLASS);

    private MetadataScoring() {}

    private record Fact(String name, Object gold, Object said) {}

    /** The score; null where the gold has no {@code meta.json}. */
    static Evaluation.@Nullable MetadataScore of(GoldFolder folder, Metadata said, List<String> errors)
            throws IOException {
        JsonNode gold = folder.metadata();
        if (gold == null) {
            return null;
        }
        Region region = said.region();
        List<Fact> facts = List.of(
                new Fact("title", bare(gold, "title"), Bare.of(said.title())),
                new Fact(
                        "doc_number",
                        bare(gold, "doc_number"),
                        Bare.of(said.issue().docNumber())),
                new Fact("issuer", bare(gold, "issuer"), Bare.of(said.issue().issuer())),
                new Fact("region_code", text(gold, "region_code"), region == null ? "" : region.code()),
                new Fact(
                        "issued_on",
                        text(gold, "issued_on"),
                        Objects.requireNonNullElse(said.issue().issuedOn(), "")),
                new Fact("period", years(gold.path("period").toString()), years(said.period())),
                new Fact("based_on", bases(gold.path("based_on")), bases(said.basedOn())));
        int right = 0;
        for (Fact fact : facts) {
            if (fact.gold.equals(fact.said)) {
                right++;
            } else {
                errors.add("meta    %s is '%s', should be '%s'".formatted(fact.name, fact.said, fact.gold));
            }
        }
        return new Evaluation.MetadataScore(right, facts.size());
    }

    private static List<String> years(@Nullable Period period) {
        return period == null ? List.of() : years(period.start() + " " + period.end());
    }

    /** The first two years of a text. */
    private static List<String> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .limit(2)
                .toList();
    }

    /** The numbers of the documents that it is made under, in a fixed order. */
    private static List<String> bases(JsonNode gold) {
        List<String> numbers = new ArrayList<>();
        gold.forEach(basis -> numbers.add(text(basis, "doc_number")));
        return bases(numbers.stream());
    }

    private static List<String> bases(List<Metadata.Basis> said) {
        return bases(said.stream().map(basis -> Objects.requireNonNullElse(basis.docNumber(), "")));
    }

    private static List<String> bases(Stream<String> numbers) {
        return numbers.filter(number -> !number.isEmpty())
                .map(Bare::of)
                .sorted()
                .toList();
    }

    private static String bare(JsonNode gold, String name) {
        return Bare.of(text(gold, name));
    }

    private static String text(JsonNode gold, String name) {
        return gold.path(name).asText("");
    }
}
