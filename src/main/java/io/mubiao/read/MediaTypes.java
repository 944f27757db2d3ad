package io.mubiao.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is by its content, containers looked into; its name only decides where the content leaves it open: a
 * text may be a page without a head, and a PDF's first bytes may be broken.
 */
final class MediaTypes {
    /** What Tika says of bytes that it knows nothing of. */
    private static final Set<String> OPEN = Set.of("application/octet-stream", "text/plain", "application/xml");

    /** What it may say of a page saved with all that belongs to it (MHTML), which is written as mail is. */
    private static final Set<String> MAIL =
            Set.of("multipart/related", "message/rfc822", "application/mbox", "text/plain", "text/html");

    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?is)(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?content-type:\\s*(?:multipart/(?:related|mixed|alternative)|text/html).*");
    private static final int HEAD = 4096;

    /** What begins otherwise than a text does; texts in GBK are nothing to Tika. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "application/(?:octet-stream|pdf|msword|ofd|vnd\\.(?:ms-|openxmlformats|oasis\\.opendocument\\.(?!flat)).*)");

    private static final String WORD = "application/msword";

    /** What a ZIP file may be that is told by its parts alone, whatever it is called. */
    private static final List<String> IN_PARTS = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text");

    private final Late office = new Late(POIFSContainerDetector::new);
    private final Late parts = new Late(DefaultZipContainerDetector::new);
    private final Late all = new Late(DefaultDetector::new);

    /** Is made when it is first asked: to load all that Tika knows takes a good part of a second. */
    private static final class Late {
        private final Supplier<Detector> make;
        private @Nullable Detector made;

        Late(Supplier<Detector> make) {
            this.make = make;
        }

        synchronized Detector get() {
            made = made == null ? make.get() : made;
            return made;
        }
    }

    /** The media type, such as {@code application/msword}. */
    String of(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString(), null, "it is not there or may not be read");
        }
        FirstBytes first = new FirstBytes(file);
        if (first.arePdf()) {
            return "application/pdf";
        }
        String page = first.page(file);
        if (page != null) {
            return page;
        }
        if (first.areOffice() && detected(file, office.get()).equals(WORD)) {
            return WORD;
        }
        if (first.areRtf()) {
            return "application/rtf";
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String inParts = first.areZip() ? detected(file, parts.get()) : "";
        if (IN_PARTS.contains(inParts)) {
            return inParts;
        }
        if (inParts.equals("application/zip") && isOfd(file, name)) {
            return "application/ofd";
        }
        String type = ofContent(file, first);
        if (name.endsWith(".pdf") && (OPEN.contains(type) || type.startsWith("text/")) && !first.areText()) {
            return "application/pdf";
        }
        if (type.equals("application/zip") && isOfd(file, name)) {
            return "application/ofd";
        }
        return MAIL.contains(type) && isArchive(file) ? "multipart/related" : type;
    }

    /** A text that is named as what cannot be one, or as nothing that is known, is a text all the same. */
    private String ofContent(Path file, FirstBytes first) throws IOException {
        String type = detected(file, all.get());
        if (!NO_TEXT.matcher(type).matches() || first.areZip() || first.areOffice() || !first.areText()) {
            return type;
        }
        try (TikaInputStream content = TikaInputStream.get(file)) {
            String nameless =
                    all.get().detect(content, new Metadata()).getBaseType().toString();
            return nameless.startsWith("text/") ? nameless : "text/plain";
        }
    }

    private static String detected(Path file, Detector detector) throws IOException {
        Metadata named = new Metadata();
        try (TikaInputStream content = TikaInputStream.get(file, named)) {
            return detector.detect(content, named).getBaseType().toString();
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.lastIndexOf("MIME-Version", HEAD) >= 0
                    && MAIL_HEAD.matcher(head).matches();
        }
    }

    /** An OFD is a ZIP file with an OFD.xml; one that breaks off is known by its name alone. */
    private static boolean isOfd(Path file, String name) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("OFD.xml") != null;
        } catch (IOException e) {
            return name.endsWith(".ofd");
        }
    }
}
