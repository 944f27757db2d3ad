package io.mubiao.cli;

import io.mubiao.index.Imprint;
import io.mubiao.solr.SolrFaultException;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot go on: one sentence, what to do, and never a stack trace. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Session session;

    Faults(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        session.err().println(sentence(fault));
        session.say("usage.help", fault.getCommandLine().getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        if (fault instanceof Refusal refusal) {
            session.err().println(refusal.getMessage());
            return refusal.status();
        }
        if (fault instanceof IOException io) {
            session.err().println(sentence(io));
            return Exit.FAILED;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return outOfMemory();
            }
        }
        session.say("fault.internal", fault);
        if (System.getenv("MUBIAO_DEBUG") != null) {
            fault.printStackTrace(session.err());
        }
        return Exit.FAILED;
    }

    /** Says that this process itself has too little. */
    int outOfMemory() {
        session.say("fault.memory");
        return Exit.FAILED;
    }

    /** Which file it is, and what is wrong with it. */
    String sentence(IOException fault) {
        if (fault instanceof SolrFaultException solr) {
            String key = "solr." + solr.reason().name().toLowerCase(Locale.ROOT);
            return session.texts()
                    .of(key, solr.address(), Imprint.FORMAT, String.valueOf(solr.getMessage()), SolrIndex.RELEASE);
        }
        return fault instanceof FileSystemException file
                ? session.texts().of("fault.file", String.valueOf(file.getFile()), why(file))
                : session.texts().of("fault.io", String.valueOf(fault.getMessage()));
    }

    private String why(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return session.texts().of("fault.access");
        }
        if (fault instanceof NoSuchFileException) {
            return session.texts().of("fault.gone");
        }
        return String.valueOf(fault.getReason());
    }

    private String sentence(ParameterException fault) {
        Texts texts = session.texts();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Faults::name).collect(Collectors.joining(", "));
            return texts.of("usage.missing", names);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return texts.of("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument == null || fault.getValue() == null) {
            return String.valueOf(fault.getMessage());
        }
        Class<?> type = argument.type();
        if (!type.isEnum()) {
            return texts.of("usage.value", fault.getValue(), name(argument));
        }
        String choices = Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return texts.of("usage.choice", fault.getValue(), name(argument), choices);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String argument = fault.getUnmatched().get(0);
        String key = fault.isUnknownOption()
                ? "usage.option"
                : fault.getCommandLine().getParent() == null ? "usage.command" : "usage.extra";
        String sentence = session.texts().of(key, argument);
        List<String> suggestions = fault.getSuggestions();
        return suggestions.isEmpty()
                ? sentence
                : sentence + " " + session.texts().of("usage.suggest", String.join(", ", suggestions));
    }
}
