package io.mubiao.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gb18030Test {
    @Test
    void readsEveryPairAsThePlatformDoes() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                byte[] bytes = {'a', (byte) first, (byte) second, 'b', 'c'};
                assertThat(Gb18030.decoded(bytes))
                        .as("%02X %02X", first, second)
                        .isEqualTo(new String(bytes, Gb18030.CHARSET));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "到2025年，能耗下降14%。", "“十四五”", "䶮（yǎn）", "𠮷野家", "€100", "石㙟镇"})
    void readsWhatWasWritten(String text) {
        assertThat(Gb18030.decoded(text.getBytes(Gb18030.CHARSET))).isEqualTo(text);
    }

    @Test
    void readsFaultsAndBrokenOffTextAsThePlatformDoes() {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes("节能".getBytes(Gb18030.CHARSET));
        broken.writeBytes("减排".getBytes(StandardCharsets.UTF_8));
        for (int last : new int[] {0x30, 0x80, 0xD6, 0xFF}) {
            broken.write(last);
            assertThat(Gb18030.decoded(broken.toByteArray()))
                    .isEqualTo(new String(broken.toByteArray(), Gb18030.CHARSET));
        }
    }
}
