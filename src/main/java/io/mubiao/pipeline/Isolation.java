package io.mubiao.pipeline;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How files are read apart from the run, in processes that can be killed.
 *
 * @param rules the folder of the rules, which each process reads for itself
 * @param limit how long one file may take; pictures of pages and large files get more
 * @param memory how many bytes of memory one file may take
 */
public record Isolation(Path rules, Duration limit, long memory) {
    /** How long a file may take where nothing else is said. */
    public static final Duration LIMIT = Duration.ofMinutes(2);

    private static final long LEAST_MEMORY = 512L << 20;
    private static final long PICTURE_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long MEGABYTE_NANOS = Duration.ofSeconds(2).toNanos();

    /** As much memory for each of so many jobs as all of them together have twice in this process. */
    public static long memory(int jobs) {
        long own = Runtime.getRuntime().maxMemory();
        return Math.min(own, Math.max(LEAST_MEMORY, 2 * own / jobs));
    }

    /** How long a file of this size may take. */
    long nanos(long bytes) {
        return limit.toNanos() + (bytes >> 20) * MEGABYTE_NANOS;
    }

    /** How long at least it may go on after a picture was read. */
    long nanosForAPicture() {
        return Math.max(limit.toNanos(), PICTURE_NANOS);
    }
}
