package io.mubiao.pipeline;

import io.mubiao.model.OcrUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a worker process is started: by this Java, with these classes, and with little memory and nothing to leave behind. */
final class WorkerCommand {
    /** What the run was told that a worker must know, too. */
    private static final List<String> PASSED_ON =
            List.of("mubiao.home", "file.encoding", "java.util.logging.config.class", "os.arch", "user.language");

    /** A document's bytes may take this part of the run's own memory, where they are read once more for the index. */
    private static final long PART = 8;

    private static final long LARGEST = 128L << 20;

    private final List<String> words;

    /** @param program the class whose {@code main} is {@link Worker#main}, or one like it */
    WorkerCommand(Class<?> program, Isolation isolation, OcrUse ocr, Path room) throws IOException {
        this(program, System.getProperty("java.class.path"), isolation, ocr, room);
    }

    /** @param classes where those of the program are */
    WorkerCommand(Class<?> program, String classes, Isolation isolation, OcrUse ocr, Path room) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        words = new ArrayList<>();
        words.add(java.toString());
        words.add("-Xmx" + Math.max(1, isolation.memory() >> 20) + "m");
        String archive = System.getProperty("mubiao.archive", "");
        if (!archive.isEmpty()) {
            words.add("-XX:SharedArchiveFile=" + archive);
        }
        words.addAll(List.of(
                "-Xshare:auto",
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + room.resolve("crash-%p.log"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + room,
                "-Dpdfbox.fontcache=" + fonts()));
        for (String name : PASSED_ON) {
            String value = System.getProperty(name);
            if (value != null) {
                words.add("-D" + name + "=" + value);
            }
        }
        long largest = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / PART);
        words.addAll(List.of("-cp", classes, program.getName()));
        words.addAll(List.of(isolation.rules().toAbsolutePath().toString(), ocr.name(), String.valueOf(largest)));
    }

    private WorkerCommand(List<String> words) {
        this.words = words;
    }

    /** The same for a process that is not to read many files: it is warm sooner, and never as fast. */
    WorkerCommand forFew() {
        List<String> few = new ArrayList<>(words);
        few.add(1, "-XX:TieredStopAtLevel=1");
        return new WorkerCommand(few);
    }

    Process start() throws IOException {
        return new ProcessBuilder(words).start();
    }

    /** The list of this machine's fonts, which takes seconds to make, is kept from run to run. */
    private static Path fonts() throws IOException {
        String known = System.getProperty("pdfbox.fontcache");
        return known != null
                ? Path.of(known)
                : Files.createDirectories(
                        Path.of(System.getProperty("java.io.tmpdir"), "mubiao-" + System.getProperty("user.name")));
    }
}
