package io.mubiao.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: it says which there are. */
@SuppressWarnings("UnusedVariable") // picocli acts on the options itself
@Command(name = "mubiao", sortOptions = false, versionProvider = MubiaoCommand.Version.class)
final class MubiaoCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private Language lang = Language.en;

    /** The languages of the texts; {@link Texts#language} reads the option before all others. */
    enum Language {
        zh,
        en
    }

    MubiaoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return Exit.USAGE;
    }

    /** {@code mubiao 0.1.0 (Java 17.0.15)}. */
    static final class Version implements CommandLine.IVersionProvider {
        /** {@code 0.1.0}; {@code dev} where the program runs from a folder of classes. */
        static String number() {
            return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "dev");
        }

        @Override
        public String[] getVersion() {
            return new String[] {"mubiao " + number() + " (Java " + Runtime.version() + ")"};
        }
    }
}
