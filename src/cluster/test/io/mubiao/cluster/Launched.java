package io.mubiao.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What the packed program does on the command line, in a process of its own as the launcher starts it. */
public record Launched(int status, String out, String err) {
    private static final Path ENGINES = Path.of("target/cluster").toAbsolutePath();
    private static final int PATIENCE_SECONDS = Integer.getInteger("patience", 300);

    /** Something that is done to the program while it runs. */
    public interface Meanwhile {
        void apply(Process program) throws InterruptedException;
    }

    public static Launched of(Path room, String... words) throws IOException, InterruptedException {
        return of(room, program -> {}, words);
    }

    public static Launched of(Path room, Meanwhile meanwhile, String... words)
            throws IOException, InterruptedException {
        return of(room, meanwhile, Map.of(), List.of(), words);
    }

    /** As another user of the cluster's file system. */
    public static Launched as(String user, Path room, String... words) throws IOException, InterruptedException {
        return of(room, program -> {}, Map.of("HADOOP_USER_NAME", user), List.of(), words);
    }

    /** With settings of Java's, and with the classes of the tests behind those of the program. */
    public static Launched with(List<String> settings, Path room, String... words)
            throws IOException, InterruptedException {
        return of(room, program -> {}, Map.of(), settings, words);
    }

    private static Launched of(
            Path room, Meanwhile meanwhile, Map<String, String> surroundings, List<String> settings, String... words)
            throws IOException, InterruptedException {
        String classes =
                String.join(":", ENGINES + "/mubiao.jar", ENGINES + "/mubiao-cluster.jar", ENGINES + "/jars/*");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "@" + Path.of("src/cluster/java.options").toAbsolutePath(),
                "-Dmubiao.home=" + Path.of("").toAbsolutePath()));
        command.addAll(settings);
        command.addAll(List.of(
                "-cp", settings.isEmpty() ? classes : classes + ":" + ENGINES + "/test-classes", "io.mubiao.cli.Main"));
        command.addAll(List.of(words));
        Path out = room.resolve("out");
        Path err = room.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(room.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        ENGINES.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "LC_ALL",
                        "C.UTF-8",
                        "MUBIAO_LANG",
                        Locale.ENGLISH.getLanguage()));
        builder.environment().putAll(surroundings);
        Process process = builder.start();
        meanwhile.apply(process);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return new Launched(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
