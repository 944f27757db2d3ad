package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiffCircleTest {
    private static final int FIRST = 8;
    private static final int SECOND = 26;

    @ParameterizedTest
    @ValueSource(strings = {"LITTLE_ENDIAN", "BIG_ENDIAN"})
    void onlyAChainThatLeadsBackIsOne(String order) throws IOException {
        ByteOrder bytes = order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        assertThat(pages(tiff(bytes, 0))).isZero();
        assertThat(pages(tiff(bytes, FIRST))).isEqualTo(2);
        assertThat(pages(tiff(bytes, SECOND))).isEqualTo(2);
        assertThat(pages(tiff(bytes, 4000))).as("it breaks off").isZero();
        assertThat(pages(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isZero();
    }

    /** Two directories of one entry each. */
    private static byte[] tiff(ByteOrder order, int afterSecond) {
        ByteBuffer file = ByteBuffer.allocate(SECOND + 18).order(order);
        file.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'});
        file.putShort((short) 42).putInt(FIRST);
        file.putShort((short) 1).put(new byte[12]).putInt(SECOND);
        file.putShort((short) 1).put(new byte[12]).putInt(afterSecond);
        return file.array();
    }

    private static int pages(byte[] file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            int pages = TiffCircle.pages(stream);
            assertThat(stream.getStreamPosition()).isZero();
            return pages;
        }
    }
}
