package io.mubiao.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.clean.Cleaner;
import io.mubiao.model.Box;
import io.mubiao.model.PlanText;
import io.mubiao.read.pdf.PdfReader;
import io.mubiao.rules.RuleBook;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes drawn onto pictures of their pages; the pictures stand in {@code target/places} to be looked at. */
final class PicturesTest {
    private static final Path PICTURES = Path.of("target", "places");

    @ParameterizedTest
    @CsvSource({
        "宝鸡市金台区节能减排综合工作实施方案（2023—2025年）.pdf, 2",
        "宝鸡市金台区节能减排综合工作实施方案（2023—2025年）.pdf, 11",
        "武威市“十四五”节能减排综合工作方案.pdf, 3"
    })
    void boxesHoldTheInkOfAPageAndCutNone(String sample, int number) throws Exception {
        Path file = Path.of("corpus", sample);
        PlanText text = new Cleaner(RuleBook.load(Path.of("extractors"))).apply(new PdfReader().apply(file));
        List<Box> boxes = PagePicture.boxes(text, number);
        BufferedImage picture = PagePicture.of(file, number);
        for (Box box : boxes) {
            assertThat(PagePicture.ink(picture, box)).as(box.toString()).isGreaterThan(0.02);
        }
        assertThat(PagePicture.inkInside(picture, boxes)).isGreaterThan(0.97);
        PagePicture.save(picture, boxes, PICTURES.resolve(number + "-" + sample.replace(".pdf", ".png")));
    }
}
