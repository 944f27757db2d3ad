package io.mubiao.cli;

import io.mubiao.index.Dictionary;
import io.mubiao.pipeline.Names;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        CommandLine line = MubiaoCommand.of(session);
        commands(session)
                .forEach((name, command) ->
                        line.addSubcommand(name, isMeant(name, arguments) ? command.get() : MubiaoCommand.named()));
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

    /** The commands in the order in which the help lists them. To make one takes longer than to know its name. */
    private static Map<String, Supplier<Object>> commands(Session session) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("ingest", () -> new IngestCommand(session));
        commands.put("retry", () -> new RetryCommand(session));
        commands.put("search", () -> new SearchCommand(session));
        commands.put("compare", () -> new CompareCommand(session));
        commands.put("cascade", () -> new CascadeCommand(session));
        commands.put("diff", () -> new DiffCommand(session));
        commands.put("show", () -> new ShowCommand(session));
        commands.put("evaluate", () -> new EvaluateCommand(session));
        commands.put("export", () -> new ExportCommand(session));
        commands.put("unlinked", () -> new UnlinkedCommand(session));
        commands.put("serve", () -> new ServeCommand(session));
        commands.put("mcp", () -> new McpCommand(session, System.in));
        commands.put("check", () -> new CheckCommand(session));
        commands.put("explain", () -> new ExplainCommand(session, System.in));
        commands.put("watch", () -> new WatchCommand(session));
        commands.put("make-corpus", () -> new MakeCorpusCommand(session));
        commands.put("cluster", () -> ClusterCommand.of(session));
        return commands;
    }

    /** Whether it may be the command that is asked for, named here or in a file of arguments. */
    private static boolean isMeant(String command, String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.equals(command) || argument.startsWith("@"));
    }
}
