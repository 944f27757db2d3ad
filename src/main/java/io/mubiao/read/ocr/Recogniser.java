package io.mubiao.read.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a line of a level picture.
 *
 * <p>The model (PP-OCRv4) looks at the line in steps of an eighth of its height and says for each which character it
 * sees, or none; the same one in neighbouring steps is one.
 */
final class Recogniser {
    private static final int HEIGHT = 48;
    private static final int STEP = 8;
    private static final int NARROWEST = 48;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<String> alphabet;

    /** @param alphabet the model's characters, first the empty one that stands for none */
    Recogniser(OrtEnvironment environment, OrtSession session, List<String> alphabet) {
        this.environment = environment;
        this.session = session;
        this.alphabet = List.copyOf(alphabet);
    }

    /** The characters between these edges, from left to right, spaces among them. */
    List<Sign> signs(Picture picture, Patch edges) throws OrtException {
        double exact = edges.width() * HEIGHT / edges.height();
        int wide = (int) Math.max(NARROWEST, Math.ceil(exact / STEP) * STEP);
        double scale = edges.height() / HEIGHT;
        float[] grey =
                picture.scaled(edges.left(), edges.top(), edges.left() + wide * scale, edges.bottom(), wide, HEIGHT);
        FloatBuffer input = ByteBuffer.allocateDirect(3 * grey.length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = 0; channel < 3; channel++) {
            for (float light : grey) {
                input.put(light / 127.5f - 1);
            }
        }
        input.rewind();
        String name = session.getInputNames().iterator().next();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, new long[] {1, 3, HEIGHT, wide});
                OrtSession.Result result = session.run(Map.of(name, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            int steps = (int) output.getInfo().getShape()[1];
            return signs(output.getFloatBuffer(), steps, edges.left(), wide * scale / steps);
        }
    }

    private List<Sign> signs(FloatBuffer likely, int steps, double left, double step) {
        List<Sign> signs = new ArrayList<>();
        int size = alphabet.size();
        int before = 0;
        int from = 0;
        double confidence = 0;
        for (int i = 0; i <= steps; i++) {
            int best = i == steps ? 0 : best(likely, i * size, size);
            if (best != before && before != 0) {
                signs.add(new Sign(alphabet.get(before), left + (from + i) / 2.0 * step, confidence));
            }
            if (best != before) {
                from = i;
                confidence = 0;
            }
            if (best != 0) {
                confidence = Math.max(confidence, likely.get(i * size + best));
            }
            before = best;
        }
        return signs;
    }

    private static int best(FloatBuffer likely, int from, int size) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (likely.get(from + i) > likely.get(from + best)) {
                best = i;
            }
        }
        return best;
    }
}
