package io.mubiao.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/**
 * A TIFF's pages are a chain: the directory of each says where the next one's is. In a damaged file it may lead back to one
 * that was there before, and whoever counts the pages never ends.
 */
public final class TiffCircle {
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int BIG_ENDIAN = 0x4D4D;
    private static final int VERSION = 42;
    private static final int ENTRY_BYTES = 12;

    private TiffCircle() {}

    /**
     * How many pages there are before the chain leads back; 0 where it ends, breaks off, or the file is no TIFF. The stream is
     * at its beginning before and after.
     */
    public static int pages(ImageInputStream file) throws IOException {
        try {
            return counted(file);
        } catch (EOFException e) {
            return 0;
        } finally {
            file.setByteOrder(ByteOrder.BIG_ENDIAN);
            file.seek(0);
        }
    }

    private static int counted(ImageInputStream file) throws IOException {
        int order = file.readUnsignedShort();
        if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
            return 0;
        }
        file.setByteOrder(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (file.readUnsignedShort() != VERSION) {
            return 0;
        }
        Set<Long> met = new HashSet<>();
        long next = file.readUnsignedInt();
        while (next != 0 && met.add(next)) {
            file.seek(next);
            int entries = file.readUnsignedShort();
            file.seek(next + 2 + (long) ENTRY_BYTES * entries);
            next = file.readUnsignedInt();
        }
        return next == 0 ? 0 : met.size();
    }
}
