package io.mubiao.read.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's library for this machine, unpacked from its jar into a {@link PrivateFolder}.
 *
 * <p>Left to itself the runtime unpacks it anew for every run, into a folder that all users share. What lies there from
 * an earlier run is used only where it is, byte for byte, what the jar holds.
 */
final class NativeLibrary {
    private static final String IN_JAR = "/ai/onnxruntime/native/";
    private static final List<String> PARTS = List.of("onnxruntime", "onnxruntime4j_jni");
    private static final String WHERE = "onnxruntime.native.path";
    private static final int BUFFER = 1 << 16;

    private NativeLibrary() {}

    /** Unpacks it where it is not, and tells the runtime where it lies. */
    static void unpack() throws OcrUnavailableException {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Path folder = PrivateFolder.of("onnxruntime-" + platform, System.getenv(), System.getProperty("user.home"));
            for (String part : PARTS) {
                unpack(IN_JAR + platform + "/" + System.mapLibraryName(part), folder);
            }
            System.setProperty(WHERE, folder.toString());
        } catch (IOException e) {
            throw new OcrUnavailableException("the library that reads pictures cannot be unpacked: " + e, e);
        }
    }

    /**
     * Deletes the empty folder that the runtime makes among the temporary files when it is loaded: it leaves that to the
     * orderly end of a process, which a command need not have.
     */
    static void tidy() {
        try {
            Field folder = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory");
            folder.setAccessible(true);
            if (folder.get(null) instanceof Path made) {
                Files.deleteIfExists(made);
            }
        } catch (ReflectiveOperationException | IOException e) {
            return; // another release of the runtime: an empty folder stays
        }
    }

    /** The runtime's name for a machine, such as {@code linux-x64}. */
    static String platform(String system, String machine) throws OcrUnavailableException {
        String os = system.toLowerCase(Locale.ROOT);
        String name =
                os.startsWith("linux") ? "linux" : os.startsWith("mac") ? "osx" : os.startsWith("win") ? "win" : "";
        String chip = machine.matches("amd64|x86_64") ? "x64" : machine.matches("aarch64|arm64") ? "aarch64" : "";
        if (name.isEmpty() || chip.isEmpty() || (name.equals("win") && !chip.equals("x64"))) {
            throw new OcrUnavailableException(
                    "there is no library that reads pictures for " + system + " on " + machine);
        }
        return name + "-" + chip;
    }

    private static void unpack(String resource, Path folder) throws IOException, OcrUnavailableException {
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        if (Files.isRegularFile(file) && isSame(resource, file)) {
            return;
        }
        Path beside = Files.createTempFile(folder, "unpacking", null);
        try (InputStream packed = open(resource)) {
            Files.copy(packed, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean isSame(String resource, Path file) throws IOException, OcrUnavailableException {
        byte[] ours = new byte[BUFFER];
        byte[] theirs = new byte[BUFFER];
        try (InputStream packed = open(resource);
                InputStream unpacked = Files.newInputStream(file)) {
            while (true) {
                int n = packed.readNBytes(ours, 0, BUFFER);
                int m = unpacked.readNBytes(theirs, 0, BUFFER);
                if (n != m || !Arrays.equals(ours, 0, n, theirs, 0, m)) {
                    return false;
                }
                if (n == 0) {
                    return true;
                }
            }
        }
    }

    private static InputStream open(String resource) throws OcrUnavailableException {
        InputStream packed = NativeLibrary.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new OcrUnavailableException("the library that reads pictures is missing: " + resource);
        }
        return packed;
    }
}
