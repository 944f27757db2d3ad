package io.mubiao.cluster.spark;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why something failed, in the words of the engine or file system: they go on with where in its code it was, which is left out. */
final class Why {
    private static final Pattern TASK = Pattern.compile(".* most recent failure: Lost task [^:]*\\): (.*)");
    /** What a fault begins with that tells of another: {@code java.io.IOException: }. */
    private static final Pattern CLASSES = Pattern.compile("^(?:[\\w.$]+(?:Exception|Error): )+");

    private Why() {}

    static String of(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnknownHostException) {
            return "no machine is known by the name " + root.getMessage();
        }
        if (root instanceof ClassNotFoundException) {
            return "the library for it is not there (" + root.getMessage() + ")";
        }
        String first = line(fault);
        String last = line(root);
        return first.contains(last) ? first : first + ": " + last;
    }

    /** Where a task failed several times, Spark says which and where it ran, and then why. */
    static String ofTask(String said) {
        Matcher failed = TASK.matcher(said);
        return failed.matches()
                ? CLASSES.matcher(String.valueOf(failed.group(1))).replaceFirst("")
                : said;
    }

    /** A place that cannot be written to, as the reason why a task failed. */
    static IOException notWritten(String place, Throwable fault) {
        return new IOException(place + " cannot be written to: " + of(fault), fault);
    }

    private static String line(Throwable fault) {
        return String.valueOf(fault.getMessage())
                .lines()
                .findFirst()
                .map(line -> CLASSES.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isEmpty() && !line.equals("null"))
                .orElse(fault.getClass().getSimpleName());
    }
}
