package io.mubiao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Beyond one machine: what it can do is built apart, and where it was not, it is said how to build it. */
@SuppressWarnings("UnusedVariable") // picocli fills the rest in
@Command(name = "cluster", sortOptions = false)
final class ClusterCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    private ClusterCommand(Session session) {
        this.session = session;
    }

    /** The command with all that was built of it. */
    static CommandLine of(Session session) {
        CommandLine line = new CommandLine(new ClusterCommand(session));
        for (ClusterCommands built : ServiceLoader.load(ClusterCommands.class)) {
            built.of(session).forEach(line::addSubcommand);
        }
        return line;
    }

    @Override
    public Integer call() {
        if (spec.subcommands().isEmpty()) {
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.notBuilt"));
        }
        if (!rest.isEmpty()) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.command", rest.get(0)));
        }
        spec.commandLine().usage(session.err());
        return Exit.USAGE;
    }
}
