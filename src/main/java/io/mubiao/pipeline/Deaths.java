package io.mubiao.pipeline;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a file over which a worker process died. */
final class Deaths {
    /** As the shell counts: 128 and the signal's number. */
    static final int KILLED = 137;

    /** It did not end, but said what is no answer. */
    static final int GARBLED = -1;

    private static final int OUT_OF_MEMORY = 3;

    /** Hung up, interrupted, killed, terminated: by somebody else, such as a system that is short of memory. */
    private static final Set<Integer> FROM_OUTSIDE = Set.of(129, 130, KILLED, 143);

    private static final Pattern SIGNAL = Pattern.compile("\\b(?:SIG[A-Z]{2,6}|EXCEPTION_[A-Z_]+)\\b");

    private Deaths() {}

    static Made timeout(long nanos) {
        long seconds = Duration.ofNanos(nanos).toSeconds();
        return Made.failed("timeout", "The file was not read within " + seconds + " seconds.", true);
    }

    /**
     * @param status with which the process ended
     * @param lastWords what it said to the end
     */
    static Made of(int status, String lastWords) {
        if (status == OUT_OF_MEMORY) {
            return Made.outOfMemory();
        }
        if (FROM_OUTSIDE.contains(status)) {
            String killed = "The process that read the file was stopped from outside (status " + status + ").";
            return Made.failed("crashed", killed, false);
        }
        Matcher signal = SIGNAL.matcher(lastWords);
        String how = signal.find() ? signal.group() : status == GARBLED ? "no answer" : "status " + status;
        return Made.failed("crashed", "The process that read the file crashed (" + how + ").", true);
    }
}
