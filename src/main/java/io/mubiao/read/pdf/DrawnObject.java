package io.mubiao.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** {@code Do}: goes into forms, and only takes note of pictures, which PDFBox's own operator would decode. */
final class DrawnObject extends OperatorProcessor {
    private static final int DEEPEST = 30;

    /** More are forms that show each other again and again. */
    private static final int MOST = 50_000;

    private final Runnable picture;
    private int shown;

    DrawnObject(PDFStreamEngine engine, Runnable picture) {
        super(engine);
        this.picture = picture;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDFStreamEngine engine = getContext();
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        if (engine.getResources().isImageXObject(name)) {
            picture.run();
            return;
        }
        PDXObject object = engine.getResources().getXObject(name);
        if (object instanceof PDFormXObject form && shown++ < MOST) {
            show(engine, form);
        }
    }

    /** Whether the page has more forms than were gone into. */
    boolean isCut() {
        return shown > MOST;
    }

    private static void show(PDFStreamEngine engine, PDFormXObject form) throws IOException {
        engine.increaseLevel();
        try {
            if (engine.getLevel() > DEEPEST) {
                return;
            }
            if (form instanceof PDTransparencyGroup group) {
                engine.showTransparencyGroup(group);
            } else {
                engine.showForm(form);
            }
        } finally {
            engine.decreaseLevel();
        }
    }

    @Override
    public String getName() {
        return "Do";
    }
}
