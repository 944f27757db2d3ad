package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mubiao.read.ofd.OfdPages;
import io.mubiao.variants.CorpusMaker;
import io.mubiao.write.DocumentJson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An OFD is shown as its pages, with the marks of its targets over them. */
class OfdOnTheDeskTest {
    private static final int OFD = 3;

    @Test
    void itsPagesAreShownAsTheyLook(@TempDir Path root) throws Exception {
        assumeTrue(OfdPages.canBeDrawn(), "no font for Chinese here");
        try (OpenDesk desk = OpenDesk.in(root)) {
            var plan = new DocumentJson()
                    .read(desk.bytes("/documents/" + desk.id("榆林") + ".json").body());
            assertThat(new CorpusMaker(desk.book, List.of(plan)).write(desk.corpus, OFD))
                    .isTrue();
            desk.ingest();
            String id = desk.id("application/ofd");
            assertThat(desk.get("/documents/" + id).body())
                    .contains("<svg viewBox=\"0 0 595.", "class=\"mark role-target\"");
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(
                    desk.bytes("/documents/" + id + "/pages/1.png").body()));
            assertThat(page.getWidth()).isBetween(1180, 1200);
            assertThat(desk.bytes("/documents/" + id + "/pages/9.png").statusCode())
                    .isEqualTo(404);
            assertThat(desk.heard).isEmpty();
        }
    }
}
