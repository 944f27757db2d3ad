package io.mubiao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the time of a piece of work, and the processor time that this process and those it started spend on it. */
final class Clock {
    private static final Path OWN = Path.of("/proc/self/stat");
    /** Counted in hundredths of a second after the name in parentheses, of processes that ended and were waited for. */
    private static final int CHILDREN_USER = 13;

    private Clock() {}

    /** A piece of work. */
    @FunctionalInterface
    interface Work {
        void apply() throws Exception;
    }

    /**
     * Milliseconds.
     *
     * @param processor of all threads, compilers and collectors included
     */
    record Spent(double processor, double time) implements Comparable<Spent> {
        @Override
        public int compareTo(Spent other) {
            return Double.compare(processor, other.processor);
        }
    }

    static Spent of(Work work) throws Exception {
        double processor = processor();
        long start = System.nanoTime();
        work.apply();
        return new Spent(processor() - processor, (System.nanoTime() - start) / 1e6);
    }

    /** Where the system does not tell of other processes, only this one's. */
    private static double processor() throws IOException {
        OperatingSystemMXBean own = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double milliseconds = own.getProcessCpuTime() / 1e6;
        if (Files.isReadable(OWN)) {
            String stat = Files.readString(OWN, StandardCharsets.UTF_8);
            String[] counts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            milliseconds += 10.0 * (Long.parseLong(counts[CHILDREN_USER]) + Long.parseLong(counts[CHILDREN_USER + 1]));
        }
        return milliseconds;
    }
}
