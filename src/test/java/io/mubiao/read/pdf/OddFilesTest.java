package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.ocr.PictureReader;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OddFilesTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsEmpty() throws Exception {
        assertUnreadable(Files.createFile(folder.resolve("empty.pdf")), "empty");
    }

    @Test
    void aTornFileIsDamaged() throws Exception {
        assertUnreadable(Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type"), "damaged");
    }

    @Test
    void aPasswordIsAskedFor() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThatThrownBy(drawing::read)
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.code()).isEqualTo("encrypted"));
        }
    }

    @Test
    void withoutAPasswordForReadingItIsRead() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(drawing.text(72, 100, "2025").lines()).containsExactly("2025");
        }
    }

    @Test
    void aCertificateIsAskedFor() throws Exception {
        String objects =
                "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n";
        String places = "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n"
                .formatted(objects.indexOf("1 0 obj"), objects.indexOf("2 0 obj"));
        String trailer = "trailer <</Root 1 0 R/Size 3/Encrypt<</Filter/Adobe.PubSec/V 4>>>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects.length());
        assertUnreadable(Files.writeString(folder.resolve("sent.pdf"), objects + places + trailer), "encrypted");
    }

    @Test
    void aFormThatShowsItselfIsLeftAndTheRestIsRead() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            PDFormXObject form = new PDFormXObject(drawing.document());
            form.setBBox(new PDRectangle(600, 900));
            PDResources own = new PDResources();
            form.setResources(own);
            own.put(COSName.X, form);
            try (OutputStream content = form.getStream().createOutputStream()) {
                content.write("/X Do ".repeat(5).getBytes(StandardCharsets.US_ASCII));
            }
            drawing.pen().drawForm(form);
            Layout layout = drawing.text(72, 100, "2025").read();
            assertThat(Drawing.lines(layout)).containsExactly("2025");
            assertThat(layout.problems()).extracting(Problem::code).containsExactly("damaged-page");
        }
    }

    @Test
    void aPageIsDrawnWhateverTheFileSaysOfTheirNumber() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            PDImageXObject picture = LosslessFactory.createFromImage(
                    drawing.document(), new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
            drawing.pen().drawImage(picture, 0, 0, 595, 842);
            drawing.document().getPages().getCOSObject().setInt(COSName.COUNT, 0);
            Layout layout = drawing.read(new PdfReader(OcrUse.AUTO, new PictureReader()));
            assertThat(layout.problems()).extracting(Problem::code).containsExactly("no-text");
            assertThat(layout.problems())
                    .extracting(Problem::message)
                    .containsExactly("Page 1 is a picture without text.");
        }
    }

    @Test
    void aPictureOfTextIsAProblem() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            PDImageXObject picture = LosslessFactory.createFromImage(
                    drawing.document(), new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
            drawing.pen().drawImage(picture, 0, 0, 595, 842);
            Layout layout = drawing.read();
            assertThat(layout.problems()).extracting(Problem::code).containsExactly("no-text");
            assertThat(layout.problems()).extracting(Problem::page).containsExactly(1);
        }
    }

    @Test
    void aBlankPageIsNone() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            assertThat(drawing.read().problems()).isEmpty();
        }
    }

    private static void assertUnreadable(Path file, String code) {
        assertThatThrownBy(() -> new PdfReader().apply(file))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
