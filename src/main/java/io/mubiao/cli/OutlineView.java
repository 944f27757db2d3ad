package io.mubiao.cli;

import io.mubiao.model.Findings;
import io.mubiao.model.Metadata;
import io.mubiao.model.Metadata.Issue;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.pipeline.ProblemSentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document at a glance: what it is, then its headings with who is held to them, and under each its tasks and targets.
 *
 * <pre>{@code
 * 三、主要任务
 *   （一）能效提升                                 p.3  [*市工业和信息化局]
 *     • 规模以上工业单位增加值能耗  ↓13.5%  2020→2025
 * }</pre>
 */
final class OutlineView {
    private static final String STEP = "  ";

    private final Texts texts;
    private final Phrases phrases;
    private final PlanDocument document;
    private final Map<String, List<Target>> targets;
    private final List<String> kin;
    private final List<String> lines = new ArrayList<>();

    /** @param kin which documents it is made under, and which under it, in lines */
    OutlineView(Texts texts, PlanDocument document, List<String> kin) {
        this.kin = List.copyOf(kin);
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.document = document;
        this.targets = document.findings().targets().stream()
                .collect(Collectors.groupingBy(
                        target -> DocumentViews.or(target.evidence().address()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    List<String> lines() {
        head();
        for (Section section : document.findings().sections()) {
            section(section);
        }
        targets.values().stream().flatMap(List::stream).toList().forEach(target -> target(target, STEP));
        document.problems()
                .forEach(problem -> lines.add("! " + ProblemSentences.in(texts.locale(), problem.message())
                        + (problem.page() == null ? "" : " (" + texts.of("page", problem.page()) + ")")));
        return lines;
    }

    private void head() {
        Metadata metadata = document.metadata();
        Issue issue = metadata.issue();
        lines.add(Objects.requireNonNullElse(metadata.title(), texts.of("show.untitled")));
        String region = metadata.region() == null
                ? null
                : metadata.region().name() + " " + metadata.region().code();
        String period = metadata.period() == null
                ? null
                : metadata.period().start() + "–" + metadata.period().end();
        lines.add(joined(issue.docNumber(), issue.issuer(), issue.issuedOn(), region, period));
        lines.add(joined(document.id(), document.source().path()));
        Findings findings = document.findings();
        lines.add(texts.of(
                "show.counts",
                findings.sections().size(),
                findings.tasks().size(),
                findings.targets().size(),
                findings.commitments().size(),
                findings.mentions().size()));
        lines.addAll(kin);
        lines.add("");
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private void section(Section section) {
        Section.Heading heading = section.heading();
        String indent = STEP.repeat(Math.max(0, heading.level() - 1));
        String departments = Phrases.departments(section.departments());
        String page = document.source().form().pages() == null ? "" : "  " + texts.of("page", section.page());
        lines.add(indent + name(heading) + page + (departments.isEmpty() ? "" : "  [" + departments + "]"));
        under(heading.address(), indent + STEP);
        for (Task task : document.findings().tasks()) {
            if (task.address().startsWith(heading.address() + "/") && isOwn(heading.address(), task.address())) {
                String held = Phrases.departments(task.departments());
                lines.add(indent + STEP + task.number() + "  " + task.text()
                        + (held.isEmpty() ? "" : "  [" + held + "]"));
                under(task.address(), indent + STEP + STEP);
            }
        }
    }

    /** Whether no closer section holds the task. */
    private boolean isOwn(String section, String task) {
        return document.findings().sections().stream()
                .map(Section::address)
                .noneMatch(address -> address.length() > section.length() && task.startsWith(address + "/"));
    }

    private String name(Section.Heading heading) {
        if (heading.label().isEmpty() && heading.title().isEmpty()) {
            return texts.orElse("section." + heading.address(), heading.address());
        }
        String label = heading.label();
        boolean runsIn = !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return label + (runsIn && !heading.title().isEmpty() ? " " : "") + heading.title();
    }

    private void under(String address, String indent) {
        List<Target> here = targets.remove(address);
        if (here != null) {
            here.forEach(target -> target(target, indent));
        }
    }

    private void target(Target target, String indent) {
        String years = Phrases.years(target.timing().baseYear(), target.timing().targetYear());
        String scope = target.subject().scope();
        lines.add(indent + "• " + target.subject().indicator().name() + (scope == null ? "" : "（" + scope + "）") + "  "
                + phrases.value(target.demand()) + (years.isEmpty() ? "" : "  " + years)
                + (target.standing().role() == Target.Role.BASELINE ? "  " + texts.of("role.baseline") : ""));
    }
}
