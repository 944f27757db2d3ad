package io.mubiao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processor time of threads that Java keeps to itself, as Linux tells it. */
final class JavaThreads {
    private static final Path TASKS = Path.of("/proc/self/task");
    /** After the name in brackets; in hundredths of a second. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private JavaThreads() {}

    /** What the compilers have used since the start; 0 where the system does not say. */
    static long compilersMillis() throws IOException {
        if (!Files.isDirectory(TASKS)) {
            return 0;
        }
        List<Path> tasks;
        try (var all = Files.list(TASKS)) {
            tasks = all.toList();
        }
        long hundredths = 0;
        for (Path task : tasks) {
            String line = stat(task);
            int name = line.lastIndexOf(')');
            if (line.startsWith("(C1 Comp", line.indexOf('(')) || line.startsWith("(C2 Comp", line.indexOf('('))) {
                String[] figures = line.substring(name + 2).split(" ");
                hundredths += Long.parseLong(figures[USER]) + Long.parseLong(figures[SYSTEM]);
            }
        }
        return hundredths * 10;
    }

    /** A thread may end while it is looked at. */
    private static String stat(Path task) {
        try {
            return Files.readString(task.resolve("stat"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
