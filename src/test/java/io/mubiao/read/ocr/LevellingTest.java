package io.mubiao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is levelled, and what is drawn on it found. */
final class LevellingTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.4, 1.5, -3})
    void theTiltOfThePageIsFound(double degrees) {
        Picture page = drawn(brush -> {
            brush.rotate(Math.toRadians(degrees), 400, 500);
            for (int y = 100; y < 900; y += 40) {
                for (int x = 100; x < 700; x += 22) {
                    brush.fillRect(x, y, 16, 16);
                }
            }
        });
        assertThat(Math.toDegrees(Tilt.of(page))).isCloseTo(degrees, within(0.06));
    }

    /** As in 楷体. */
    @Test
    void strokesThatRiseAreNoTilt() {
        Picture page = drawn(brush -> {
            for (int y = 100; y < 900; y += 40) {
                for (int x = 100; x < 700; x += 22) {
                    for (int stroke = 4; stroke <= 16; stroke += 4) {
                        brush.drawLine(x, y + stroke, x + 16, y + stroke - 2);
                    }
                }
            }
        });
        assertThat(Math.toDegrees(Tilt.of(page))).isCloseTo(0, within(0.06));
    }

    @Test
    void aPointOfTheViewLeadsBackToThePicture() {
        Picture page = drawn(brush -> brush.fillRect(200, 300, 20, 20));
        for (int quarters = 0; quarters < 4; quarters++) {
            View view = View.turned(page, quarters).levelled(0.03);
            Picture seen = page.through(view);
            double[] dark = middleOfInk(seen);
            assertThat(view.sourceX(dark[0], dark[1])).isCloseTo(210, within(1.0));
            assertThat(view.sourceY(dark[0], dark[1])).isCloseTo(310, within(1.0));
        }
    }

    @Test
    void theLinesOfATableAreFoundAndTheBarOfACharacterIsNot() {
        Picture page = drawn(brush -> {
            for (int y = 200; y <= 400; y += 100) {
                brush.fillRect(100, y, 602, 2);
            }
            for (int x = 100; x <= 700; x += 300) {
                brush.fillRect(x, 200, 2, 202);
            }
            brush.fillRect(300, 600, 60, 4); // 一, in a headline
        });
        List<Stroke> lines = Strokes.lines(Strokes.of(page), page);
        assertThat(lines.stream().filter(Stroke::level).map(line -> (int) line.at()))
                .containsExactly(201, 301, 401);
        assertThat(lines.stream().filter(line -> !line.level()).map(line -> (int) line.at()))
                .containsExactly(101, 401, 701);
    }

    private static double[] middleOfInk(Picture picture) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int j = 0; j < picture.height(); j++) {
            for (int i = 0; i < picture.width(); i++) {
                if (picture.at(i, j) < 128) {
                    x += i + 0.5;
                    y += j + 0.5;
                    count++;
                }
            }
        }
        return new double[] {x / count, y / count};
    }

    private static Picture drawn(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 800, 1000);
        brush.setColor(Color.BLACK);
        drawing.accept(brush);
        brush.dispose();
        return Picture.of(image);
    }
}
