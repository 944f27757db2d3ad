package io.mubiao.cluster.solr;

import io.mubiao.cli.Exit;
import io.mubiao.cli.IndexOption;
import io.mubiao.cli.ProgressLine;
import io.mubiao.cli.Refusal;
import io.mubiao.cli.Session;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.IndexWords;
import io.mubiao.solr.SolrAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a collection of a Solr from the documents of an output folder. */
@Command(name = "index", sortOptions = false)
public final class IndexCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--to", paramLabel = "ADDRESS", required = true)
    private String to = "";

    @Option(names = "--replicas", paramLabel = "N")
    private int replicas = 2;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path output;

    public IndexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (replicas < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", replicas, "--replicas"));
        }
        SolrAddress address = IndexOption.address(session, to);
        Documents documents = new Documents(session.results(output));
        Filling.Report report = filled(address, documents);
        session.say("cluster.indexed", address, report.sent(), report.unchanged(), report.removed());
        return Exit.OK;
    }

    private Filling.Report filled(SolrAddress address, Documents documents) throws IOException {
        ProgressLine progress = new ProgressLine(session);
        progress.expect(documents.ids().size());
        try {
            return new Filling(address, IndexOption.login(), progress::passed)
                    .apply(documents, IndexWords.of(session.rules()), replicas);
        } finally {
            progress.end();
        }
    }
}
