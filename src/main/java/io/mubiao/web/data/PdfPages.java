package io.mubiao.web.data;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF. */
final class PdfPages {
    /** Two pixels a point are sharp on every screen; larger pages are drawn smaller, so that none takes the memory of ten. */
    private static final double SCALE = 2;

    private static final double LONGEST = 2400;

    private PdfPages() {}

    static List<PageSize> sizes(Path file) throws IOException {
        List<PageSize> sizes = new ArrayList<>();
        try (PDDocument document = open(file)) {
            for (PDPage page : document.getPages()) {
                sizes.add(size(page));
            }
        }
        return sizes;
    }

    static byte[] png(Path file, int page) throws IOException {
        try (PDDocument document = open(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            PageSize size = size(document.getPage(page - 1));
            double scale = Math.min(SCALE, LONGEST / Math.max(size.width(), size.height()));
            BufferedImage picture = renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
            return Png.of(picture);
        }
    }

    /** Without pictures kept: a page is drawn once. */
    private static PDDocument open(Path file) throws IOException {
        PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        document.setResourceCache(new DefaultResourceCache() {
            @Override
            public void put(COSObject indirect, PDXObject object) {
                // not kept
            }
        });
        return document;
    }

    private static PageSize size(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned
                ? new PageSize(crop.getHeight(), crop.getWidth())
                : new PageSize(crop.getWidth(), crop.getHeight());
    }
}
