package io.mubiao.read;

import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.html.HtmlReader;
import io.mubiao.read.ocr.PictureReader;
import io.mubiao.read.ocr.Portion;
import io.mubiao.read.ofd.OfdReader;
import io.mubiao.read.pdf.ImageFileReader;
import io.mubiao.read.pdf.PdfReader;
import io.mubiao.read.text.TextReader;
import io.mubiao.read.word.DocReader;
import io.mubiao.read.word.DocxReader;
import io.mubiao.read.word.OdtReader;
import io.mubiao.read.word.RtfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file that can hold a plan: tells by its content what it is, and hands it to the reader of its kind.
 *
 * <p>Word, HTML and text give a flowing layout: one page without a size, whose lines are whole paragraphs.
 */
public final class Reader {
    private static final long LARGEST_TEXT = 64L << 20;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> DOCX = Set.of(
            OOXML + "document",
            OOXML + "template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String FLAT_ODT = "application/vnd.oasis.opendocument.flat.text";
    private static final Set<String> ENCRYPTED = Set.of("application/x-tika-ooxml-protected");

    private final MediaTypes mediaTypes = new MediaTypes();
    private final PdfReader pdf;
    private final ImageFileReader images;
    private final OfdReader ofd;
    private final DocxReader docx = new DocxReader();
    private final DocReader doc = new DocReader();
    private final RtfReader rtf = new RtfReader();
    private final OdtReader odt = new OdtReader();
    private final HtmlReader html = new HtmlReader();
    private final TextReader text = new TextReader();
    private final OtherReader other = new OtherReader(html);

    /** Reads pages without usable text as pictures. */
    public Reader() {
        this(OcrUse.AUTO);
    }

    /** Reads such pages as pictures. */
    public Reader(OcrUse ocr) {
        this(ocr, Portion.ALL);
    }

    /** @param portion of a file's pictures, which is to be read here */
    public Reader(OcrUse ocr, Portion portion) {
        PictureReader pictures = new PictureReader(portion);
        this.pdf = new PdfReader(ocr, pictures);
        this.ofd = new OfdReader(ocr, pictures);
        this.images = new ImageFileReader(ocr, pictures);
    }

    /**
     * The file's layout.
     *
     * @throws UnreadableException where nothing can be read of it, with the reason
     * @throws IOException where the file cannot be opened
     */
    public Layout apply(Path file) throws UnreadableException, IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableException("empty", "The file is empty.");
        }
        String mediaType = mediaTypes.of(file);
        try {
            Layout layout = read(file, mediaType);
            if (layout.flowing()
                    && layout.pages().stream().allMatch(page -> page.blocks().isEmpty())) {
                throw new UnreadableException("no-text", "No text was found in the file.");
            }
            return layout;
        } catch (IOException e) {
            Layout salvaged = salvaged(file, mediaType);
            if (salvaged != null) {
                return salvaged;
            }
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableException("damaged", "The file is damaged (" + mediaType + "): " + first, e);
        }
    }

    private Layout read(Path file, String mediaType) throws UnreadableException, IOException {
        if (mediaType.equals("application/pdf")) {
            return pdf.apply(file);
        }
        if (images.reads(mediaType)) {
            return images.apply(file, mediaType);
        }
        if (DOCX.contains(mediaType)) {
            return docx.apply(file, mediaType);
        }
        if (ENCRYPTED.contains(mediaType)) {
            throw new UnreadableException("encrypted", "The Office file opens only with a password.");
        }
        return switch (mediaType) {
            case "application/ofd" -> ofd.apply(file);
            case "application/msword" -> doc.apply(file);
            case "text/html", "application/xhtml+xml" -> html.apply(bytes(file), mediaType);
            case "multipart/related" -> html.applyArchive(bytes(file), mediaType);
            case "application/rtf" -> rtf.apply(bytes(file));
            case ODT, ODT + "-template" -> odt.apply(file, mediaType);
            case FLAT_ODT -> odt.applyFlat(file, mediaType);
            case "text/plain" -> text.apply(bytes(file));
            default -> rest(file, mediaType);
        };
    }

    /** An office file up to where it breaks off; null where nothing can be had of it. */
    private @Nullable Layout salvaged(Path file, String mediaType) throws UnreadableException, IOException {
        if (!DOCX.contains(mediaType) && !mediaType.equals(ODT)) {
            return null;
        }
        Path parts = Salvage.of(file);
        if (parts == null) {
            return null;
        }
        try {
            Layout layout = read(parts, mediaType);
            List<Problem> problems = new ArrayList<>(layout.problems());
            if (problems.stream().noneMatch(problem -> problem.code().equals("broken-off"))) {
                problems.add(Problem.error("broken-off", "The file breaks off; what stands before is read.", null));
            }
            boolean empty =
                    layout.pages().stream().allMatch(page -> page.blocks().isEmpty());
            return empty ? null : new Layout(mediaType, true, layout.pages(), layout.hints(), problems);
        } catch (IOException e) {
            return null;
        } finally {
            Files.delete(parts);
        }
    }

    private Layout rest(Path file, String mediaType) throws UnreadableException, IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (mediaType.startsWith("application/x-rar")) {
            throw new UnreadableException(
                    "unsupported", "RAR archives are not unpacked; unpack it, and give the folder.");
        }
        if (!other.reads(mediaType) && name.matches(".*\\.(?:docx?|wps|odt|ofd)")) {
            throw new UnreadableException(
                    "damaged", "The file is no whole document of its kind: inside it is " + mediaType + ".");
        }
        return other.apply(file, mediaType);
    }

    private static byte[] bytes(Path file) throws UnreadableException, IOException {
        if (Files.size(file) > LARGEST_TEXT) {
            throw new UnreadableException("too-large", "The file is larger than 64 MB of text.");
        }
        return Files.readAllBytes(file);
    }
}
