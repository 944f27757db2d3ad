package io.mubiao.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {
    private final Segmentation segmentation = new Segmentation(List.of("秸秆综合利用率", "降碳减污", "ＰＭ浓度", "水"));

    @Test
    void partsOfLongWordsAreFoundToo() {
        assertThat(words("农作物秸秆综合利用率")).contains("农作物", "秸秆综合利用率", "秸秆", "综合", "利用率", "利用");
    }

    @Test
    void itsOwnWordsHoldTogetherWhatTheDictionaryTearsApart() {
        assertThat(words("推进降碳减污工作")).contains("降碳减污");
        assertThat(new Segmentation(List.of()).apply("推进降碳减污工作"))
                .extracting(Token::term)
                .doesNotContain("降碳减污");
    }

    @Test
    void numbersAreTokensWithTheirDecimals() {
        assertThat(terms("下降13.5%和１４．５％")).contains("13.5", "14.5");
        assertThat(terms("1,200吨")).contains("1200");
        assertThat(terms("100，200，3000")).contains("100", "200", "3000");
        assertThat(terms("2023,2025")).contains("2023", "2025");
    }

    @Test
    void lettersAreFoldedAndPartFromDigits() {
        assertThat(terms("ＰＭ2.5、CO2、Ⅲ类")).contains("pm", "2.5", "co", "2", "iii");
    }

    @Test
    void traditionalFullWidthAndSimplifiedGiveTheSame() {
        assertThat(terms("農作物秸稈綜合利用率達到９０％")).isEqualTo(terms("农作物秸秆综合利用率达到90%"));
    }

    @Test
    void offsetsAreThoseOfTheTextAsPrinted() {
        String text = "（一）秸稈綜合利用率達到１，２００噸。";
        for (Token token : segmentation.apply(text)) {
            String printed = text.substring(token.start(), token.end());
            assertThat(SearchFolding.fold(printed).replace(",", "")).isEqualTo(token.term());
        }
    }

    @Test
    void positionsCountUnitsAndWhiteSpaceNothing() {
        assertThat(units("到2025 年")).containsExactly("0:到", "1:2025", "2:年");
        assertThat(units("水。电")).containsExactly("0:水", "2:电");
    }

    @Test
    void anyTextIsTakenApartInOrder() {
        long seed = 20221125;
        Random random = new Random(seed);
        String signs = "秸秆綜合用ABc１２3.,，、 \n\t\"（%Ⅲ㎡𠀀\uD840々〇";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            int start = 0;
            int position = 0;
            for (Token token : segmentation.apply(text)) {
                assertThat(token.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(start);
                assertThat(token.position()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(position);
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                assertThat(token.term()).isNotEmpty();
                start = token.start();
                position = token.position();
            }
        }
    }

    private List<String> terms(String text) {
        return segmentation.apply(text).stream().map(Token::term).toList();
    }

    private List<String> words(String text) {
        return segmentation.apply(text).stream()
                .filter(token -> !token.isUnit())
                .map(Token::term)
                .toList();
    }

    private List<String> units(String text) {
        return segmentation.apply(text).stream()
                .filter(Token::isUnit)
                .map(token -> token.position() + ":" + token.term())
                .toList();
    }
}
