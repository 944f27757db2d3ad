package io.mubiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "4.32, 万吨, 43200, 吨",
        "3, 亿千瓦, 300000000, 千瓦",
        "2, 百万吨, 2000000, 吨",
        "5, 万吨标煤, 50000, 吨标准煤",
        "5, 千米, 5, 千米",
        "7, 万, 7, 万",
        "20, 百分点, 20, 个百分点",
        "'1,200', 家, 1200, 家",
        "35, ug/m³, 35, 微克/立方米",
        "0.20, %, 0.2, ％",
    })
    void theSameAmountInTwoSpellings(String number, String unit, String other, String otherUnit) {
        assertThat(amount(number, unit).same(amount(other, otherUnit))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, 千瓦, 5000, 瓦", "12, %, 12, 个百分点", "12, %, 13, %", "12, 吨, 1:8, 吨"})
    void differentAmounts(String number, String unit, String other, String otherUnit) {
        assertThat(amount(number, unit).same(amount(other, otherUnit))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1：8, 1：8", "1：8, 1：9"})
    void whatIsNoNumberIsToldByItsUnitAlone(String one, String other) {
        assertThat(amount(one, "").same(amount(other, ""))).isTrue();
    }

    private static Amount amount(String number, String unit) {
        return Amount.of(Amount.number(number), Amount.number(number), unit);
    }
}
