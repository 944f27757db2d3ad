package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRangeTest {
    @Test
    void readsEachForm() {
        BigDecimal ninety = new BigDecimal("90");
        assertThat(ValueRange.parse("ge:90")).isEqualTo(new ValueRange(ninety, null, false));
        assertThat(ValueRange.parse("gt:90")).isEqualTo(new ValueRange(ninety, null, true));
        assertThat(ValueRange.parse("le: 90")).isEqualTo(new ValueRange(null, ninety, false));
        assertThat(ValueRange.parse("lt:90")).isEqualTo(new ValueRange(null, ninety, true));
        assertThat(ValueRange.parse("eq:90")).isEqualTo(new ValueRange(ninety, ninety, false));
        assertThat(ValueRange.parse("90..95.5")).isEqualTo(new ValueRange(ninety, new BigDecimal("95.5"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "ge:", "ge:many", "über:90", ":90", "..", "90..", "95..90", "ge:90..95"})
    void turnsDownWhatIsNone(String text) {
        assertThatThrownBy(() -> ValueRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
