package io.mubiao.read.ocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The models of PP-OCRv4, loaded; both may be used by many threads at once. */
record Models(Detector detector, Recogniser recogniser) {
    private static final String DETECTOR = "/models/ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNISER = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String ALPHABET = "/models/ppocr_keys_v1.txt";

    static Models load() throws OcrUnavailableException {
        NativeLibrary.unpack();
        try {
            return loaded();
        } catch (OrtException | IOException e) {
            throw new OcrUnavailableException("the models that read pictures cannot be loaded: " + e.getMessage(), e);
        } catch (LinkageError e) { // a library for another C library, or one that may not be run
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new OcrUnavailableException("the library that reads pictures does not run here: " + why, e);
        } finally {
            NativeLibrary.tidy();
        }
    }

    private static Models loaded() throws OrtException, IOException, OcrUnavailableException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "mubiao");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setCPUArenaAllocator(false); // lines are of all lengths: it would keep room for each
            options.setMemoryPatternOptimization(false);
            return new Models(
                    new Detector(environment, environment.createSession(bytes(DETECTOR), options)),
                    new Recogniser(environment, environment.createSession(bytes(RECOGNISER), options), alphabet()));
        }
    }

    /** First none, last a space, between them what the file lists. */
    private static List<String> alphabet() throws IOException, OcrUnavailableException {
        List<String> alphabet = new ArrayList<>();
        alphabet.add("");
        new String(bytes(ALPHABET), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.isBlank() ? "\u3000" : line.strip())
                .forEach(alphabet::add);
        alphabet.add(" ");
        return alphabet;
    }

    private static byte[] bytes(String resource) throws IOException, OcrUnavailableException {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new OcrUnavailableException("a part of the program is missing: " + resource);
            }
            return in.readAllBytes();
        }
    }
}
