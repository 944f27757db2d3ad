package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegibilityTest {
    @ParameterizedTest
    @CsvSource({
        "到2025年全市单位地区生产总值能源消耗比2020年累计下降百分之十二, true",
        "到2025年全市單位地區生產總值能源消耗比2020年累計下降百分之十二, true", // traditional
        "盱眙县、鄄城县、亳州市等地的煤炭消费总量控制在合理范围之内, true", // rare names of places
        "2025 GDP 12.5%, true",
        "丂丄丅丆丏丒丗丟丠両丣丩丮丯丱丳丵丷乀乁乂乄乆乊乑乕乗乚, false", // plausible to none but a machine
        "到20\uFFFD\uFFFD年\uFFFD\uFFFD\uFFFD, false"
    })
    void textIsTakenForWhatItIsWorth(String text, boolean usable) {
        List<Glyph> glyphs = text.codePoints()
                .mapToObj(point -> new Glyph(Character.toString(point), 0, 10, 10, new Glyph.Type("", 10, false)))
                .toList();
        Ink ink = new Ink(new Turn(0, 595, 842), glyphs, List.of());
        assertThat(Legibility.of(List.of(ink)).isUsable()).isEqualTo(usable);
    }
}
