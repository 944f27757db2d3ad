package io.mubiao.web.data;

import io.mubiao.read.pdf.TiffCircle;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of a picture file as pages: each is taken for an A4 page, as it was when its text was read. */
final class PicturePages {
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp");
    private static final double LONGER = 842;
    private static final int PIXELS = 1684;

    private PicturePages() {}

    static boolean draws(String mediaType) {
        return TYPES.contains(mediaType);
    }

    /** Something to be done with a file's pictures, of which as many as are before the chain leads back count; 0 where it does not. */
    private interface Look<T> {
        T at(ImageReader pictures, int circle) throws IOException;
    }

    static List<PageSize> sizes(Path file) throws IOException {
        return look(file, (pictures, circle) -> {
            List<PageSize> sizes = new ArrayList<>();
            int count = circle > 0 ? circle : pictures.getNumImages(true);
            for (int i = 0; i < count; i++) {
                double points = LONGER / Math.max(pictures.getWidth(i), pictures.getHeight(i));
                sizes.add(new PageSize(pictures.getWidth(i) * points, pictures.getHeight(i) * points));
            }
            return sizes;
        });
    }

    static byte[] png(Path file, int page) throws IOException {
        return look(file, (pictures, circle) -> {
            int index = page - 1;
            int longer = Math.max(pictures.getWidth(index), pictures.getHeight(index));
            ImageReadParam wanted = pictures.getDefaultReadParam();
            int step = Math.max(1, longer / PIXELS);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return Png.of(plain(pictures.read(index, wanted)));
        });
    }

    private static BufferedImage plain(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static <T> T look(Path file, Look<T> look) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IOException("no picture of a known kind: " + file.getFileName());
            }
            ImageReader pictures = readers.next();
            try {
                int circle = TiffCircle.pages(bytes);
                pictures.setInput(bytes);
                return look.at(pictures, circle);
            } finally {
                pictures.dispose();
            }
        }
    }
}
