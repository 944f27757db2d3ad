package io.mubiao.pipeline;

import io.mubiao.pipeline.Journal.Result;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.pipeline.Plan.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/** One run of a batch: looks what there is, does what is new, takes away what is gone, and reports. */
final class BatchRun {
    private static final double NANOS = 1e9;

    private final BatchRequest request;
    private final Versions versions;
    private final ExecutorService pool;
    private final Making making;
    private final Path room;
    private final Shelf shelf;

    BatchRun(BatchRequest request, Versions versions, ExecutorService pool, Making making, Path room, Shelf shelf) {
        this.request = request;
        this.versions = versions;
        this.pool = pool;
        this.making = making;
        this.room = room;
        this.shelf = shelf;
    }

    BatchReport apply(Progress progress) throws IOException {
        Instant started = Instant.now();
        Journal before = Journal.read(request.output().journal());
        try (Fingerprints fingerprints = new Fingerprints(request.names(), before.files())) {
            return apply(started, before, fingerprints, progress);
        }
    }

    private BatchReport apply(Instant started, Journal before, Fingerprints fingerprints, Progress progress)
            throws IOException {
        Path file = request.output().journal();
        Plan plan = new Plan(before, shelf, versions, request.redo());
        Archives archives = new Archives(before, plan, versions, making, room);
        Survey survey = archives.apply(Survey.of(request, before, fingerprints, pool), pool);
        Map<String, Content> contents = survey.contents();
        contents.keySet().removeAll(archives.known().keySet());
        Journal running = before.begun(survey.files());
        running.archives().putAll(archives.known());
        Outcomes outcomes = new Outcomes(survey.met().keySet());
        survey.aside().forEach(outcomes::add);

        List<Work> work = new ArrayList<>();
        for (Content content : contents.values()) {
            decide(content, new Sight(survey, archives, fingerprints), plan, before, outcomes)
                    .ifPresent(work::add);
        }
        progress.planned(work.size());
        making.expect(work.size(), request.jobs());
        new Course(new Course.Books(running, file, versions, plan, outcomes, progress), shelf, pool).apply(work);

        Journal after = new Journal(survey.files(), running.results(), running.archives());
        after.results().keySet().retainAll(contents.keySet());
        Set<String> held = survey.files().values().stream().map(Seen::sha256).collect(Collectors.toSet());
        after.archives().keySet().retainAll(held);
        List<String> removed = shelf.keepOnly(ids(after));
        if (!after.equals(before)) {
            after.write(file);
        }
        double seconds = Duration.between(started, Instant.now()).toNanos() / NANOS;
        boolean changed = !work.isEmpty() || !removed.isEmpty();
        return new BatchReport(started, seconds, outcomes.sorted(), removed, changed);
    }

    /** What is to be done about a content; what is known and still holds is told at once. */
    private Optional<Work> decide(Content content, Sight sight, Plan plan, Journal before, Outcomes outcomes) {
        Optional<Seen> holder = sight.holder(content);
        Step step = plan.apply(content, holder.isPresent());
        if (step == Step.MAKE) {
            Seen seen = holder.orElseThrow();
            return Optional.of(new Work(content, true, () -> make(content, seen, sight)));
        }
        Result known = before.results().get(content.fingerprint().sha256());
        if (known == null) {
            return Optional.empty();
        }
        if (step == Step.RENAME) {
            return Optional.of(new Work(content, false, () -> rename(content, known)));
        }
        outcomes.add(content, Made.known(known), plan.names(content));
        return Optional.empty();
    }

    /** What can be read in this run: not the members of archives that were left closed. */
    private record Sight(Survey survey, Archives archives, Fingerprints fingerprints) {
        Optional<Seen> holder(Content content) {
            return content.holders().stream()
                    .filter(seen -> survey.met().containsKey(seen.key()) && !archives.isClosed(seen))
                    .findFirst();
        }
    }

    private Made make(Content content, Seen seen, Sight sight) throws IOException {
        Path file = sight.survey().file(seen);
        Product product = making.apply(file, content);
        Made made = product.made();
        if (!sight.fingerprints().isStill(seen, file)) {
            return Made.failed("changed", "The file was changed or taken away while it was read.", false)
                    .took(made.seconds());
        }
        if (made.document() != null) {
            shelf.put(product);
        }
        return made;
    }

    private Made rename(Content content, Result known) throws IOException {
        shelf.rename(content);
        return Made.known(known);
    }

    private static Set<String> ids(Journal journal) {
        return journal.results().values().stream()
                .map(Result::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
