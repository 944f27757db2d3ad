package io.mubiao.cli;

import picocli.CommandLine.Option;

/** {@code --format table|json|csv}. */
final class FormatOption {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private Format format = Format.table;

    /** How a result is printed; named as they are typed. */
    enum Format {
        table,
        json,
        csv
    }

    Format format() {
        return format;
    }
}
