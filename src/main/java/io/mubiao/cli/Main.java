package io.mubiao.cli;

import io.mubiao.index.Dictionary;
import io.mubiao.pipeline.Names;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: {@code mubiao COMMAND …}. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    /** Results and messages are UTF-8 whatever the machine's own charset is. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.config.class", NoLogging.class.getName());
        System.setProperty("java.awt.headless", "true");
        if (arguments.length > 0 && arguments[0].equals("search")) {
            inTheBackground(Dictionary::load);
        }
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setOut(err); // what a library says is no result
        Path here = Path.of("");
        Names names = new Names(Path.of(System.getProperty("mubiao.home", "")), here);
        Texts texts = new Texts(Texts.language(List.of(arguments), System.getenv()));
        int status = run(new Session(names, out, err, Screen.found(), texts), arguments);
        out.flush();
        err.flush();
        Runtime.getRuntime().halt(status);
    }

    /** What is needed later and takes long, while other things are done. */
    private static void inTheBackground(Runnable work) {
        Thread thread = new Thread(work, "loading");
        thread.setDaemon(true);
        thread.start();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    /** Runs one command and says how it went. */
    static int run(Session session, String... arguments) {
        CommandLine line = new CommandLine(new MubiaoCommand(session));
        line.addSubcommand(new IngestCommand(session));
        line.addSubcommand(new RetryCommand(session));
        line.addSubcommand(new SearchCommand(session));
        line.addSubcommand(new CompareCommand(session));
        line.addSubcommand(new CascadeCommand(session));
        line.addSubcommand(new DiffCommand(session));
        line.addSubcommand(new ShowCommand(session));
        line.addSubcommand(new EvaluateCommand(session));
        line.addSubcommand(new ExportCommand(session));
        line.addSubcommand(new UnlinkedCommand(session));
        line.addSubcommand(new ServeCommand(session));
        line.addSubcommand(new McpCommand(session, System.in));
        line.addSubcommand(new CheckCommand(session));
        line.addSubcommand(new ExplainCommand(session, System.in));
        line.addSubcommand(new WatchCommand(session));
        line.addSubcommand(new MakeCorpusCommand(session));
        line.addSubcommand(ClusterCommand.of(session));
        line.setResourceBundle(session.texts().bundle());
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        Faults faults = new Faults(session);
        line.setParameterExceptionHandler(faults);
        line.setExecutionExceptionHandler(faults);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return faults.outOfMemory();
        }
    }
}
