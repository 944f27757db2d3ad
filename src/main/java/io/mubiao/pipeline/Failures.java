package io.mubiao.pipeline;

import io.mubiao.pipeline.FileOutcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The files of which the last report says that they were not read, or only in part.
 *
 * @param outcomes what the report says of them, sorted by path; none where there is no report
 * @param names as they are in the report: relative to the folder in which its run was started
 */
public record Failures(List<FileOutcome> outcomes, Names names) {
    public Failures {
        outcomes = List.copyOf(outcomes);
    }

    /** Those of the last run. */
    public static Failures of(OutputFolder output, Names names) throws IOException {
        if (!Files.isRegularFile(output.problems())) {
            return new Failures(List.of(), names);
        }
        byte[] report = Files.readAllBytes(output.problems());
        List<FileOutcome> outcomes = ReportJson.read(report).stream()
                .filter(outcome -> outcome.status() == Status.FAILED || outcome.status() == Status.IN_PART)
                .toList();
        String folder = ReportJson.folder(report);
        return new Failures(outcomes, folder == null ? names : new Names(names.root(), Path.of(folder)));
    }

    /** Where they lie; those that are gone are left out, and of an archive's members it is the archive. */
    public List<Path> files() {
        LinkedHashSet<Path> files = new LinkedHashSet<>();
        outcomes.forEach(outcome -> place(outcome).ifPresent(files::add));
        return List.copyOf(files);
    }

    /** Those that are not where they were. */
    public List<FileOutcome> gone() {
        return outcomes.stream().filter(outcome -> place(outcome).isEmpty()).toList();
    }

    private Optional<Path> place(FileOutcome outcome) {
        String shown = outcome.path();
        int member = shown.indexOf("!/");
        return names.find(member < 0 ? shown : shown.substring(0, member));
    }
}
