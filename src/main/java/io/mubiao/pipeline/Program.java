package io.mubiao.pipeline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Which program this is: another build may read a file otherwise, so its results are not taken for this one's. */
final class Program {
    private static final int DIGITS = 16;

    private Program() {}

    /** The first digits of the SHA-256 of our jar; {@code classes} where the program runs from a folder of classes. */
    static String version() throws IOException {
        Path home;
        try {
            home = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // the place of a class is always an address
        }
        return Files.isRegularFile(home) ? version(home) : "classes";
    }

    /** The same of a program that lies there. */
    static String version(Path jar) throws IOException {
        byte[] digest = Fingerprints.digest().digest(Files.readAllBytes(jar));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
