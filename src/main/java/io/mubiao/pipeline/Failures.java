package io.mubiao.pipeline;

import io.mubiao.pipeline.FileOutcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of which the last report says that they were not read, or only in part. */
public final class Failures {
    private final OutputFolder output;
    private final Names names;

    public Failures(OutputFolder output, Names names) {
        this.output = output;
        this.names = names;
    }

    /** What the report says of them, sorted by path; none where there is no report. */
    public List<FileOutcome> outcomes() throws IOException {
        if (!Files.isRegularFile(output.problems())) {
            return List.of();
        }
        return ReportJson.read(Files.readAllBytes(output.problems())).stream()
                .filter(outcome -> outcome.status() == Status.FAILED || outcome.status() == Status.IN_PART)
                .toList();
    }

    /** Where they lie; those that are gone are left out, and of an archive's members it is the archive. */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (FileOutcome outcome : outcomes()) {
            place(outcome.path()).filter(file -> !files.contains(file)).ifPresent(files::add);
        }
        return files;
    }

    private Optional<Path> place(String shown) {
        int member = shown.indexOf("!/");
        String file = member < 0 ? shown : shown.substring(0, member);
        return Stream.of(names.root(), names.here())
                .map(folder -> folder.resolve(file))
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }
}
