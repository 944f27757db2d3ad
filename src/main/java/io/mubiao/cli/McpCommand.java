package io.mubiao.cli;

import io.mubiao.answer.Ground;
import io.mubiao.answer.Operations;
import io.mubiao.answer.Rules;
import io.mubiao.index.LiveIndex;
import io.mubiao.mcp.ToolServer;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers a language model over standard input and output, until the input ends. */
@Command(name = "mcp", sortOptions = false)
final class McpCommand implements Callable<Integer> {
    private final Session session;
    private final InputStream in;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private OutputOption output = new OutputOption();

    McpCommand(Session session, InputStream in) {
        this.session = session;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        OutputFolder folder = session.output(output.folder());
        try (LiveIndex open = index.live(session, folder.index())) {
            Rules rules = new Rules(() -> RuleBook.load(session.extractors()));
            Operations operations = new Operations(new Ground(folder, open, rules));
            session.say("mcp.open", session.names().shown(folder.path()));
            new ToolServer(operations, session.texts().locale(), this::heard)
                    .apply(in, session.out(), MubiaoCommand.Version.number());
        }
        return Exit.OK;
    }

    private void heard(Exception fault) {
        session.say("fault.internal", fault);
        if (System.getenv("MUBIAO_DEBUG") != null) {
            fault.printStackTrace(session.err());
        }
    }
}
