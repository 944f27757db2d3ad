package io.mubiao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of 100 mm × 150 mm, drawn with four pixels a millimetre. */
class OfdPagesTest {
    private static final double SCALE = 4 * 25.4 / 72;

    @TempDir
    private Path folder;

    @Test
    void aPageIsAsLargeAsItSays() throws Exception {
        assertThat(OfdPages.sizes(file(OfdFile.of()))).singleElement().satisfies(size -> {
            assertThat(size.width()).isBetween(283.0, 284.0);
            assertThat(size.height()).isBetween(425.0, 426.0);
        });
    }

    @Test
    void linesAndSurfacesHaveTheirColours() throws Exception {
        BufferedImage page = OfdPages.picture(
                file(OfdFile.of(
                        "<ofd:PathObject ID='5' Boundary='10 20 80 1' LineWidth='1'><ofd:StrokeColor Value='255 0 0'/>"
                                + "<ofd:AbbreviatedData>M 0 0 L 80 0</ofd:AbbreviatedData></ofd:PathObject>",
                        "<ofd:PathObject ID='6' Boundary='10 50 20 20' Stroke='false' Fill='true'><ofd:FillColor"
                                + " Value='0 0 255'/><ofd:AbbreviatedData>M 0 0 L 20 0 L 20 20 L 0 20 C"
                                + "</ofd:AbbreviatedData></ofd:PathObject>")),
                1,
                SCALE);
        assertThat(new Color(page.getRGB(200, 80))).isEqualTo(Color.RED);
        assertThat(new Color(page.getRGB(80, 240))).isEqualTo(Color.BLUE);
        assertThat(new Color(page.getRGB(200, 240))).isEqualTo(Color.WHITE);
    }

    @Test
    void lettersStandWhereTheFileSetsThem() throws Exception {
        assumeTrue(OfdPages.canBeDrawn(), "no font for Chinese here");
        BufferedImage page = OfdPages.picture(
                file(OfdFile.of(
                        "<ofd:TextObject ID='5' Font='3' Size='10' Boundary='20 30 60 12'><ofd:FillColor Value='255 0 0'/>"
                                + "<ofd:TextCode X='0' Y='10' DeltaX='10'>国国</ofd:TextCode></ofd:TextObject>")),
                1,
                SCALE);
        assertThat(ink(page, 80, 120, 160, 164)).isGreaterThan(0.1);
        assertThat(ink(page, 0, 0, 78, 600)).isZero();
        assertThat(ink(page, 170, 0, 400, 600)).isZero();
        assertThat(ink(page, 0, 180, 400, 600)).isZero();
    }

    @Test
    void whatIsBrokenIsSaid() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.ofd"), "no OFD");
        assertThatThrownBy(() -> OfdPages.sizes(broken)).isInstanceOf(IOException.class);
    }

    private Path file(OfdFile file) throws IOException {
        return Files.write(folder.resolve("page.ofd"), file.bytes());
    }

    /** How much of a part of the picture is not white. */
    private static double ink(BufferedImage page, int left, int top, int right, int bottom) {
        int drawn = 0;
        for (int x = left; x < Math.min(right, page.getWidth()); x++) {
            for (int y = top; y < Math.min(bottom, page.getHeight()); y++) {
                drawn += page.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        return drawn / (double) ((right - left) * (bottom - top));
    }
}
