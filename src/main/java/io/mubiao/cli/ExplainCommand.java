package io.mubiao.cli;

import io.mubiao.model.Explanation;
import io.mubiao.pipeline.Explaining;
import io.mubiao.write.ExplanationJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why each number of a file, or of a text on standard input, was taken for what it was taken for. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int FEW = 3;

    private final Session session;
    private final InputStream input;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "FILE")
    private String given = "";

    @Option(names = "--only", paramLabel = "WORDS")
    private String only = "";

    @Option(names = "--issued", paramLabel = "YEAR")
    private @Nullable Integer issued;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private FormatOption format = new FormatOption();

    ExplainCommand(Session session, InputStream input) {
        this.session = session;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        Path file = session.path(Path.of(given));
        if (!given.equals(STANDARD_INPUT) && !Files.isRegularFile(file)) {
            throw new Refusal(Exit.USAGE, session.texts().of("explain.missing", given));
        }
        Explaining explaining = session.checked(() -> new Explaining(session.rules(), issued));
        Explanation whole =
                given.equals(STANDARD_INPUT) ? explaining.apply(input.readAllBytes()) : explaining.apply(file);
        Explanation shown =
                new Explanation(whole.sentences().stream().filter(this::isMeant).toList());
        if (shown.sentences().isEmpty()) {
            throw new Refusal(Exit.FAILED, session.texts().of("explain.nothing"));
        }
        Printing printing = new Printing(session, format.format());
        ExplanationView view = new ExplanationView(session.texts(), all ? Integer.MAX_VALUE : FEW);
        if (printing.isTable()) {
            view.lines(shown).forEach(session.out()::println);
        } else {
            printing.print(view.sheet(shown), () -> new ExplanationJson().apply(shown));
        }
        return Exit.OK;
    }

    private boolean isMeant(Explanation.Sentence sentence) {
        return sentence.text().contains(only)
                && (all ? !sentence.text().isBlank() : !sentence.numbers().isEmpty());
    }
}
