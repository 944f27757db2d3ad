package io.mubiao.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The slower of Java's two compilers, which makes the faster code. Over some hundred files it takes more processor time from
 * the work than its code saves; only when files have been counted is it known that there are no more.
 */
final class SlowCompiler {
    /** After so many files it has earned back what it takes from those that make documents. */
    static final int WORTH = 1500;

    /** Where a processor is free for it, it takes nothing from them; but over so few it does not come to an end. */
    static final int WORTH_WHERE_FREE = 60;

    /** But for taking hashes: it alone knows the processor's own orders for that, which take a tenth of the time. */
    private static final String DIRECTIVES =
            "[{match: \"sun/security/provider/*.*\", c2: {Exclude: false}}, {match: \"*.*\", c2: {Exclude: true}}]";

    /** What the launcher says of a process that is not to be gone on with after its command. */
    private static final String ALONE = "mubiao.alone";

    private SlowCompiler() {}

    /** So many files are to be read, so many at once, in a process that ends with them. */
    static void planned(int files, int atOnce) {
        boolean free = atOnce < Runtime.getRuntime().availableProcessors();
        int worth = free ? WORTH_WHERE_FREE : WORTH;
        if (files > 0 && files < worth && Boolean.getBoolean(ALONE)) {
            leaveOut();
        }
    }

    /** Leaves it out of this process from now on. Where a Java cannot do that, all stays as it is. */
    static void leaveOut() {
        try {
            Path file = Files.createTempFile("mubiao", ".json");
            try {
                Files.writeString(file, DIRECTIVES, StandardCharsets.UTF_8);
                ask("compilerDirectivesAdd", file.toString());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException e) {
            return; // another Java, or no room: slower, with the same results
        }
    }

    /** Gives this Java one of the orders that {@code jcmd} knows; what it answers. */
    static String ask(String order, String... words) throws JMException {
        MBeanServer java = ManagementFactory.getPlatformMBeanServer();
        Object[] arguments = {words};
        String[] types = {String[].class.getName()};
        ObjectName name = new ObjectName("com.sun.management:type=DiagnosticCommand");
        return String.valueOf(java.invoke(name, order, arguments, types));
    }
}
