package io.mubiao.read.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose drawing instructions are unpacked before they are parsed; very long ones are left as they are. */
final class PageContents extends PDPage {
    private static final int LONGEST = 32 << 20;

    private final PDPage page;

    PageContents(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public PDResources getResources() {
        return page.getResources(); // those of the document's own cache
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        byte[] bytes = new byte[1 << 16];
        int length = 0;
        try (RandomAccessRead packed = page.getContentsForStreamParsing()) {
            int count = packed.read(bytes, 0, bytes.length);
            while (count > 0 && length + count < LONGEST) {
                length += count;
                bytes = length == bytes.length ? Arrays.copyOf(bytes, 2 * length) : bytes;
                count = packed.read(bytes, length, bytes.length - length);
            }
            if (count <= 0) {
                return new Bytes(bytes, length);
            }
        }
        return page.getContentsForStreamParsing();
    }
}
