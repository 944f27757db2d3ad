package io.mubiao.read.word;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * What the ZIP of an office file may hold. POI's own guard takes a part that shrank to less than a hundredth for a bomb,
 * and so cuts off honest ones, such as a table of thousands of like rows; here the size alone counts.
 */
final class PackageLimits {
    static final long LARGEST_PART = 200L << 20;

    private static final long MOST_PARTS = 20_000;

    private PackageLimits() {}

    /** Tells POI, which knows one measure for all files of a process. */
    static void tell() {
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }
}
