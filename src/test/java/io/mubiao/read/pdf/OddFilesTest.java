package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.model.Layout;
import io.mubiao.model.Problem;
import io.mubiao.read.UnreadableException;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
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
