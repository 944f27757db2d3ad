package io.mubiao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code -o DIR}: the folder of results. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path folder;

    @Nullable
    Path folder() {
        return folder;
    }
}
