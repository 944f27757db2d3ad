package io.mubiao.index;

import static io.mubiao.index.Names.*;

import io.mubiao.compare.Plan;
import io.mubiao.index.SearchResult.Kind;
import io.mubiao.index.facts.PlanFacts;
import io.mubiao.index.facts.TargetFacts;
import io.mubiao.model.Commitment;
import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import io.mubiao.model.Signs;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The entries of one document: itself with what stands in no section, each section, each target. */
public final class Entries {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final PlanDocument document;
    private final Vocabulary vocabulary;
    private final @Nullable String genre;
    private final List<Document> entries = new ArrayList<>();

    private Entries(PlanDocument document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.genre = vocabulary.genre(document.name());
    }

    /** Each as the fields that Lucene is to make of it; the document itself comes first. */
    public static List<Document> of(PlanDocument document, Vocabulary vocabulary) throws IOException {
        Entries made = new Entries(document, vocabulary);
        made.addDocument();
        document.findings().sections().forEach(made::addSection);
        for (Target target : document.findings().targets()) {
            made.addTarget(target);
        }
        return made.entries;
    }

    private void addDocument() throws IOException {
        Entry entry = entry(Kind.DOCUMENT, null, 1);
        Metadata metadata = document.metadata();
        Metadata.Issue issue = metadata.issue();
        entry.words(HEADING, document.name());
        List<@Nullable String> lines = new ArrayList<>();
        Collections.addAll(lines, document.name(), issue.docNumber(), issue.issuer(), issue.issuedOn());
        lines.addAll(metadata.annexes());
        for (Metadata.Basis basis : metadata.basedOn()) {
            Collections.addAll(lines, basis.title(), basis.docNumber());
        }
        lines.addAll(outsideSections());
        lines.removeIf(line -> line == null || line.isBlank());
        entry.text(String.join("\n", lines));
        period(entry, metadata.period());
        entry.facts(PLAN, PlanFacts.write(Plan.of(document)));
        List<Commitment> promises = document.findings().commitments().stream()
                .filter(commitment -> !commitment.indicators().isEmpty())
                .toList();
        if (!promises.isEmpty()) {
            entry.facts(PROMISES, PlanFacts.promises(promises));
            promises.stream()
                    .flatMap(commitment -> commitment.indicators().stream())
                    .distinct()
                    .forEach(entry::promises);
        }
    }

    /** Letterhead, closing matter, or everything where no section was seen. */
    private List<String> outsideSections() {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (Section section : document.findings().sections()) {
            if (section.start() > from) {
                runs.add(document.text().substring(from, section.start()).strip());
            }
            from = Math.max(from, section.end());
        }
        runs.add(document.text().substring(from).strip());
        return runs;
    }

    private void addSection(Section section) {
        Entry entry = entry(Kind.SECTION, section.address(), section.page());
        entry.words(HEADING, section.heading().title());
        entry.text(document.text().substring(section.start(), section.end()).strip());
        entry.departments(section.departments());
    }

    private void addTarget(Target target) throws IOException {
        Entry entry = entry(
                Kind.TARGET,
                target.evidence().address(),
                target.evidence().source().page());
        entry.kept(TARGET, target.id());
        entry.kept(GIST_INDICATOR, target.subject().indicator().name());
        entry.kept(GIST_VALUE, Signs.value(target.demand()));
        entry.kept(
                GIST_YEARS,
                Signs.years(target.timing().baseYear(), target.timing().targetYear()));
        entry.text(target.evidence().source().quote());
        indicator(entry, target.subject().indicator());
        value(entry, target.demand().value());
        entry.departments(target.standing().departments());
        String role = target.standing().role().name().toLowerCase(Locale.ROOT);
        entry.name(ROLE, role);
        entry.facet("role", role, role);
        Integer year = target.timing().targetYear();
        if (year != null) {
            entry.name(YEAR, year.toString());
            entry.facet("year", year.toString(), year.toString());
            entry.order(ORDER_YEAR, year);
        }
        period(entry, target.timing().period());
        String indicator = target.subject().indicator().canonical();
        if (indicator != null && target.standing().role() == Target.Role.TARGET) {
            entry.sets(indicator);
            entry.facts(FACTS, TargetFacts.write(target));
        }
    }

    private void indicator(Entry entry, Target.Indicator indicator) {
        String canonical = indicator.canonical();
        entry.words(INDICATOR, indicator.name());
        entry.names(INDICATOR_EXACT, INDICATOR_PAIR, indicator.name(), canonical);
        entry.facet("indicator", canonical == null ? indicator.name() : canonical, indicator.name());
        String field = canonical == null ? null : vocabulary.fields().get(canonical);
        entry.facet("field", field, field);
    }

    private static void value(Entry entry, Value value) {
        Value.Si si = value.si() == null ? new Value.Si(value.min(), value.max(), value.unit()) : value.si();
        String unit = si.unit() == null ? value.unit() : si.unit();
        entry.range(VALUE_PRINTED, value.min(), value.max());
        entry.range(VALUE_BASE, si.min() == null ? value.min() : si.min(), si.max() == null ? value.max() : si.max());
        BigDecimal low = si.min() == null ? value.min() : si.min();
        if (low != null) {
            entry.order(ORDER_VALUE, low.doubleValue());
        }
        entry.name(UNIT_PRINTED, value.unit());
        entry.name(UNIT_BASE, unit);
        entry.facet("unit", unit, unit);
    }

    private static void period(Entry entry, @Nullable Period period) {
        if (period != null) {
            entry.name(PERIOD, String.format(Locale.ROOT, "%d-%d", period.start(), period.end()));
        }
    }

    private Entry entry(Kind kind, @Nullable String address, int page) {
        Entry entry = new Entry(kind, document.id(), entries.size());
        entry.kept(TITLE, document.name());
        entry.kept(ADDRESS, address);
        entry.page(page);
        String word = kind.name().toLowerCase(Locale.ROOT);
        entry.facet("kind", word, word);
        entry.facet("genre", genre, genre);
        Region region = document.metadata().region();
        if (region != null) {
            region(entry, region);
        }
        entries.add(entry.fields());
        return entry;
    }

    private static void region(Entry entry, Region region) {
        entry.kept(REGION_CODE, region.code());
        entry.kept(REGION_NAME, region.name());
        entry.facet("region", region.code(), region.name());
        entry.order(ORDER_REGION, new BytesRef(region.code()));
        areas(entry, region);
        Set<String> exact = new LinkedHashSet<>(region.path());
        exact.add(region.name());
        entry.words(REGION, String.join(" ", exact));
        exact.add(region.code());
        if (CODE.matcher(region.code()).matches()) {
            exact.add(region.code().substring(0, 4) + "00");
            exact.add(region.code().substring(0, 2) + "0000");
        }
        exact.forEach(name -> entry.name(REGION_EXACT, name));
    }

    /** The region with all that it belongs to, by the codes that GB/T 2260 gives them: 610700 in 610000. */
    private static void areas(Entry entry, Region region) {
        List<String> path = region.path();
        for (int i = 0; i < path.size() - 1; i++) {
            if (region.code().length() == 6) {
                entry.facet("area", region.code().substring(0, 2 + 2 * i) + "0".repeat(4 - 2 * i), path.get(i));
            }
        }
        entry.facet("area", region.code(), region.name());
    }
}
