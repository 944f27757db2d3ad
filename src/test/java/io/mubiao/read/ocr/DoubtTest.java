package io.mubiao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a line were hard to read. */
final class DoubtTest {
    private static final Patch PATCH = new Patch(0, 100, 400, 120);

    @Test
    void aDimFigureIsADoubtWithItsPlace() {
        TextLine line = line("率达到86%以上", 0.6);
        assertThat(Doubt.of(line, List.of(line))).containsExactly(new Doubt("率达到86%以上", 30, 110));
    }

    @Test
    void aFigureThatOneLookReadsOtherwiseIsADoubtUnlessItIsCertain() {
        assertThat(Doubt.of(line("达到86%", 0.9), List.of(line("达到86%", 0.9), line("达到36%", 0.9))))
                .hasSize(1);
        assertThat(Doubt.of(line("达到86%", 0.99), List.of(line("达到86%", 0.99), line("达到36%", 0.9))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"降低SO排放", "PM浓度下降", "实现CO达峰", "排放NO"})
    void aFormulaWithoutItsFigureIsADoubt(String text) {
        assertThat(Doubt.of(line(text, 0.99), List.of(line(text, 0.99))))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"降低SO2排放", "PM2.5浓度下降", "NOx排放量", "COD减排", "VOCs治理", "LNG车辆", "10%以上"})
    void whatIsWholeIsNone(String text) {
        assertThat(Doubt.of(line(text, 0.99), List.of(line(text, 0.99)))).isEmpty();
    }

    private static TextLine line(String text, double confidence) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            signs.add(new Sign(text.substring(i, i + 1), i * 10.0, confidence));
        }
        return new TextLine(PATCH, signs);
    }
}
