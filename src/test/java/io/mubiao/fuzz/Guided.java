package io.mubiao.fuzz;

import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * What Jazzer calls with inputs that it makes so that they reach what was not reached: the first of its arguments names
 * the {@link Trials trial}. A result, an {@link UnreadableException} and an {@link IOException} are right, unless they hide a
 * fault of ours. See docs/fuzzing.md.
 */
public final class Guided {
    private static Trials.Trial trial = input -> {};

    private Guided() {}

    /**
     * Jazzer's own name for what is called first. What is loaded with the first inputs, and to tell what a file without the
     * first sign of its kind may be, is not counted as their time.
     */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        Trials trials = new Trials(Files.createTempDirectory("fuzzing"));
        trial = trials.of(arguments[0]);
        for (byte[] seed : trials.seeds().of(arguments[0])) {
            run(trial, seed);
            run(trial, Arrays.copyOfRange(seed, Math.min(1, seed.length), seed.length));
        }
    }

    /** Jazzer's own name for what is called with each input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        run(trial, input);
    }

    static void run(Trials.Trial trial, byte[] input) throws Exception {
        try {
            trial.apply(input);
        } catch (UnreadableException | IOException e) {
            if (e.getCause() instanceof RuntimeException hidden && isOurs(hidden)) {
                throw hidden;
            }
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw e;
            }
        }
    }

    /** Whether it was thrown in our own code, or in Java's called from there: a library may stumble over what is no file. */
    static boolean isOurs(Throwable fault) {
        for (StackTraceElement place : fault.getStackTrace()) {
            String name = place.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                return name.startsWith("io.mubiao.") && !name.startsWith("io.mubiao.fuzz.");
            }
        }
        return false;
    }
}
