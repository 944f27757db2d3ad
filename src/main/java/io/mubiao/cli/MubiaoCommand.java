package io.mubiao.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program without a command: it says which there are. */
final class MubiaoCommand implements Callable<Integer> {
    /** Picocli's own, which where it is first asked looks for a class in all libraries, and opens each of them. */
    private static final IFactory LATE = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return CommandLine.defaultFactory().create(type);
        }
    };

    private final Session session;
    private final CommandSpec spec;

    private MubiaoCommand(Session session) {
        this.session = session;
        this.spec = CommandSpec.wrapWithoutInspection(this, LATE);
    }

    /** The languages of the texts; {@link Texts#language} reads the option before all others. */
    enum Language {
        zh,
        en
    }

    /** The program with the options that every command has, and without commands. It is told option by option, for {@link #LATE}. */
    static CommandLine of(Session session) {
        CommandSpec spec = new MubiaoCommand(session).spec;
        spec.name("mubiao").versionProvider(new Version());
        spec.usageMessage().sortOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .build());
        spec.addOption(OptionSpec.builder("--version").versionHelp(true).build());
        spec.addOption(OptionSpec.builder("--lang")
                .paramLabel("zh|en")
                .type(Language.class)
                .scopeType(ScopeType.INHERIT)
                .build());
        return new CommandLine(spec, LATE);
    }

    /** A command of which only the name is wanted. */
    static CommandLine named() {
        return new CommandLine(CommandSpec.wrapWithoutInspection(new Object(), LATE), LATE);
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
