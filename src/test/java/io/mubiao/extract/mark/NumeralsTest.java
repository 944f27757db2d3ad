package io.mubiao.extract.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Folding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共1,200吨|1200",
                "下降8%，300个|8 300",
                "达到８５．５％|85.5",
                "一百二十个|120",
                "两千零五十人|2050",
                "十个|10",
                "附件：1.2025年目标|1 2025",
                "版本1.25|1.25"
            })
    void valuesAreRead(String text, String values) {
        List<String> found = new Numerals()
                .apply(Folding.fold(text), text).stream()
                        .map(n -> n.value().toPlainString())
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"按照不超过2/3的规模替代|true true", "由１/３提高|true true", "每套6/3个|false false", "降到12/5|false false"})
    void aFractionIsNoAmount(String text, String glued) {
        List<String> found = new Numerals()
                .apply(Folding.fold(text), text).stream()
                        .map(n -> String.valueOf(n.glued()))
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(glued);
    }
}
