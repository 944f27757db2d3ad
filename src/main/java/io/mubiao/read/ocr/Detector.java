package io.mubiao.read.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of text in a level picture.
 *
 * <p>The model (PP-OCRv4, differentiable binarization) says for each pixel how likely it belongs to the middle of a line;
 * pixels that hang together are a line, which is a little larger on all sides.
 */
final class Detector {
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final int UNIT = 32;
    private static final float LIKELY = 0.3f;
    private static final float LIKELY_LINE = 0.5f;
    private static final double GROWTH = 1.6;
    private static final int THINNEST = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;

    Detector(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** The lines; {@code side} is the length to which the picture's longer side is brought. */
    List<Patch> lines(Picture picture, int side) throws OrtException {
        double scale = Math.min(1, (double) side / Math.max(picture.width(), picture.height()));
        int wide = units(picture.width() * scale);
        int high = units(picture.height() * scale);
        float[] grey = picture.scaled(0, 0, picture.width(), picture.height(), wide, high);
        FloatBuffer input = ByteBuffer.allocateDirect(3 * wide * high * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = 0; channel < 3; channel++) {
            for (float light : grey) {
                input.put((light / 255 - MEAN[channel]) / DEVIATION[channel]);
            }
        }
        input.rewind();
        String name = session.getInputNames().iterator().next();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, new long[] {1, 3, high, wide});
                OrtSession.Result result = session.run(Map.of(name, tensor))) {
            float[] likely = new float[wide * high];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(likely);
            double x = (double) picture.width() / wide;
            double y = (double) picture.height() / high;
            return new Islands(likely, wide, high)
                    .apply(LIKELY, LIKELY_LINE).stream()
                            .filter(island -> Math.min(island.width(), island.height()) >= THINNEST)
                            .map(Detector::grown)
                            .map(line ->
                                    new Patch(line.left() * x, line.top() * y, line.right() * x, line.bottom() * y))
                            .toList();
        }
    }

    private static int units(double length) {
        return (int) Math.max(1, Math.round(length / UNIT)) * UNIT;
    }

    private static Patch grown(Patch line) {
        double by = line.width() * line.height() * GROWTH / (2 * (line.width() + line.height()));
        return new Patch(line.left() - by, line.top() - by, line.right() + by, line.bottom() + by);
    }
}
