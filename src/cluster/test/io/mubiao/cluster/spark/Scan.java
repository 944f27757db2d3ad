package io.mubiao.cluster.spark;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType1;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF whose pages are pictures: the upper parts of pages of another one, and at last one that cannot be made out. */
final class Scan {
    private static final int PART = 4;
    private static final int SIDE = 300;
    private static final int RESOLUTION = 200;
    private static final float POINTS = 72f / RESOLUTION;

    private Scan() {}

    /** @param pages so many, from the first */
    static void of(Path plan, int pages, Path to) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            add(scan, plan, pages);
            scan.save(to.toFile());
        }
    }

    /** The same after a page that takes hours to draw. */
    static void hanging(Path plan, int pages, Path to) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            addEndless(scan);
            add(scan, plan, pages);
            scan.save(to.toFile());
        }
    }

    private static void add(PDDocument scan, Path plan, int pages) throws IOException {
        try (PDDocument drawn = Loader.loadPDF(plan.toFile())) {
            PDFRenderer renderer = new PDFRenderer(drawn);
            for (int i = 0; i < pages; i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, RESOLUTION, ImageType.GRAY);
                BufferedImage upper = page.getSubimage(0, 0, page.getWidth(), page.getHeight() / PART);
                add(scan, LosslessFactory.createFromImage(scan, upper));
            }
            byte[] noPicture = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};
            add(
                    scan,
                    new PDImageXObject(
                            scan,
                            new ByteArrayInputStream(noPicture),
                            COSName.DCT_DECODE,
                            1000,
                            500,
                            8,
                            PDDeviceGray.INSTANCE));
        }
    }

    /** Of each of its points, a program of 100,000 steps says how dark it is. */
    private static void addEndless(PDDocument scan) throws IOException {
        PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
        scan.addPage(page);
        COSStream program = scan.getDocument().createCOSStream();
        program.setInt(COSName.FUNCTION_TYPE, 4);
        program.setItem(COSName.DOMAIN, numbers(0, 1, 0, 1));
        program.setItem(COSName.RANGE, numbers(0, 1));
        try (OutputStream steps = program.createOutputStream()) {
            steps.write(("{" + " dup pop".repeat(50_000) + " pop }").getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 1);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        shading.setItem(COSName.DOMAIN, numbers(0, 1, 0, 1));
        shading.setItem(COSName.MATRIX, numbers(SIDE, 0, 0, SIDE, 0, 0));
        shading.setItem(COSName.FUNCTION, program);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.shadingFill(new PDShadingType1(shading));
            content.addRect(0, 0, SIDE, SIDE);
            content.stroke();
        }
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    private static void add(PDDocument scan, PDImageXObject picture) throws IOException {
        float width = picture.getWidth() * POINTS;
        float height = picture.getHeight() * POINTS;
        PDPage page = new PDPage(new PDRectangle(width, height));
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(picture, 0, 0, width, height);
        }
    }
}
