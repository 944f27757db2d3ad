package io.mubiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void widthsAndBracketsAreFoldedOneForOne() {
        assertThat(Folding.fold("（２０２５年）５０％〔２０２２〕")).isEqualTo("(2025年)50%(2022)");
        assertThat(Folding.fold("Ⅲ类 10㎡")).isEqualTo("Ⅲ类 10㎡");
    }

    @Test
    void traditionalCharactersBecomeSimplified() {
        assertThat(Folding.fold("節能減排綜合工作實施方案")).isEqualTo("节能减排综合工作实施方案");
        assertThat(Folding.fold("縣發展和改革局牽頭，各鄉鎮負責")).isEqualTo("县发展和改革局牵头,各乡镇负责");
        assertThat(Folding.simplified("「十四五」後續（２０２５年）")).isEqualTo("「十四五」后续（２０２５年）");
    }

    @Test
    void whatSimplifiedTextsWriteStays() {
        String simplified = "乾县著名的皇后公里，藉此了解干旱、台风、面积、只有、制度、准确、出发、余热";
        assertThat(Folding.simplified(simplified)).isSameAs(simplified);
    }

    @Test
    void aFoldedCharacterStaysAsItIs() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(i -> (char) i))
                .allSatisfy(c -> assertThat(Folding.fold(Folding.fold(c)))
                        .as("U+%04X", (int) c)
                        .isEqualTo(Folding.fold(c)));
    }

    @Test
    void aTextWithoutVariantsStaysItself() {
        String text = "到2025年,森林覆盖率达到45%。";
        assertThat(Folding.fold(text)).isSameAs(text);
    }

    /** What has a page of its own must be what Unicode says, but for the brackets, dashes and quotes of our own. */
    @Test
    void signsFoldAsUnicodeSaysWhereItKeepsOneCharacter() {
        String own = "〔〕【】[]﹪～〜﹣－—–―−‐‑‘’“”「」『』";
        for (char c = 0x80; c < Character.MAX_VALUE; c++) {
            String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            boolean unicode = !Character.isSurrogate(c) && form.length() == 1 && own.indexOf(form.charAt(0)) < 0;
            if (unicode && own.indexOf(c) < 0 && !isHan(c) && !isHan(form.charAt(0))) {
                assertThat(Folding.fold(c)).as("%04X", (int) c).isEqualTo(form.charAt(0));
            }
        }
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }
}
