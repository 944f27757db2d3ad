package io.mubiao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model reads, character by character at even distances, and what it is mended to. */
final class MisreadingsTest {
    @ParameterizedTest
    @CsvSource({
        "武政发〔2022]67号, 武政发〔2022〕67号", // a bracket closes as it was opened
        "武政发[2022〕67号, 武政发〔2022〕67号",
        "各县［市、区］政府, 各县〔市、区〕政府",
        "职责分工负责), 职责分工负责）",
        "建成2一3个, 建成2—3个",
        "一是第一, 一是第一",
        "（含电力), （含电力）",
        "达到300吨, 达到300吨"
    })
    void whatStandsAroundDecides(String read, String mended) {
        assertThat(text(Misreadings.mended(line(read, 10, 0.95)))).isEqualTo(mended);
    }

    @Test
    void punctuationAsWideAsACharacterIsFullWidth() {
        assertThat(text(Misreadings.mended(line("全市,有关", 10, 0.95)))).isEqualTo("全市，有关");
    }

    @Test
    void narrowPunctuationStaysAsPrinted() {
        List<Sign> signs = new ArrayList<>(line("政发", 10, 0.95));
        signs.add(new Sign("[", 17, 0.95));
        signs.add(new Sign("2", 22, 0.95));
        signs.add(new Sign("]", 27, 0.95));
        signs.add(new Sign("号", 34, 0.95));
        assertThat(text(Misreadings.mended(signs))).isEqualTo("政发[2]号");
    }

    @Test
    void aLetterAmongDigitsIsADigitOnlyWhereTheModelIsUnsure() {
        assertThat(text(Misreadings.mended(line("1O2", 5, 0.6)))).isEqualTo("102");
        assertThat(text(Misreadings.mended(line("1O2", 5, 0.99)))).isEqualTo("1O2");
    }

    @Test
    void mendingTwiceIsMendingOnce() {
        List<Sign> once = Misreadings.mended(line("武政发〔2022]67号,建成2一3个", 10, 0.8));
        assertThat(Misreadings.mended(once)).isEqualTo(once);
    }

    private static List<Sign> line(String text, double pitch, double confidence) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            signs.add(new Sign(text.substring(i, i + 1), i * pitch, confidence));
        }
        return signs;
    }

    private static String text(List<Sign> signs) {
        return new TextLine(new Patch(0, 0, 0, 0), signs).text();
    }
}
