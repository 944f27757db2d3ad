package io.mubiao.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void linesEndAsTheyDoOnAnySystem() throws IOException {
        assertThat(lines("一\r\n\n二\n三")).containsExactly("一", "", "二", "三");
        assertThat(lines("一\n")).containsExactly("一");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aLineMayComeInPieces() throws IOException {
        String text = "到2025年\n".repeat(3000);
        Lines lines = new Lines(new InputStream() {
            private final InputStream whole = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] room, int from, int length) throws IOException {
                return whole.read(room, from, Math.min(length, 7));
            }
        });
        assertThat(all(lines)).hasSize(3000).containsOnly("到2025年");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        String most = "a".repeat(Lines.LONGEST);
        assertThat(lines(most + "\nb\n")).containsExactly(most, "b");
        assertThat(lines(most + "a\nb\n")).containsExactly(null, "b");
        assertThat(lines("b\n" + most + "a")).containsExactly("b", null);
    }

    private static List<String> lines(String text) throws IOException {
        return all(new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> all(Lines lines) throws IOException {
        List<String> all = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line.text());
        }
        return all;
    }
}
