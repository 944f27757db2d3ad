package io.mubiao.cli;

import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.variants.CorpusMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A large corpus for trying out: variants of the documents that were read. */
@Command(name = "make-corpus", sortOptions = false)
final class MakeCorpusCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "N")
    private int wanted;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--document", paramLabel = "ID")
    private @Nullable List<String> only;

    @Mixin
    private OutputOption output = new OutputOption();

    MakeCorpusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (wanted < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", wanted, "N"));
        }
        Path made = session.path(folder);
        String shown = session.names().shown(made);
        if (Files.exists(made) && !Files.isDirectory(made)) {
            throw new Refusal(Exit.USAGE, session.texts().of("output.is_a_file", shown));
        }
        CorpusMaker maker = new CorpusMaker(session.rules(), plans());
        int written = 0;
        for (int number = 0; number < wanted; number++) {
            written += maker.write(made, number) ? 1 : 0;
        }
        session.say("make-corpus.end", written, shown, wanted - written);
        return Exit.OK;
    }

    private List<PlanDocument> plans() throws IOException {
        OutputFolder results = session.results(output.folder());
        Documents documents = new Documents(results);
        List<PlanDocument> plans = new ArrayList<>();
        for (String id : documents.ids()) {
            if (only == null || only.contains(id)) {
                plans.add(documents.read(id));
            }
        }
        if (plans.isEmpty()) {
            throw new Refusal(
                    Exit.FAILED,
                    session.texts().of("output.none", session.names().shown(results.path())));
        }
        return plans;
    }
}
