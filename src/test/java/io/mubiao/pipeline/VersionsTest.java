package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Made.Holds;
import org.junit.jupiter.api.Test;

/** What was made under one {@code --ocr} is made again under another where that may matter. */
class VersionsTest {
    private final Versions auto = new Versions("rules", "program", OcrUse.AUTO);
    private final Versions never = new Versions("rules", "program", OcrUse.NEVER);

    @Test
    void aFileWithPagesIsDoneAgain() {
        String written = never.of(made(Holds.UNDER_THIS_OCR));
        assertThat(never.hold(written)).isTrue();
        assertThat(auto.hold(written)).isFalse();
    }

    @Test
    void aFileWithoutPagesStays() {
        String written = never.of(made(Holds.ALWAYS));
        assertThat(never.hold(written)).isTrue();
        assertThat(auto.hold(written)).isTrue();
    }

    @Test
    void otherRulesCountForAll() {
        assertThat(new Versions("other", "program", OcrUse.AUTO).hold(auto.of(made(Holds.ALWAYS))))
                .isFalse();
    }

    private static Made made(Holds holds) {
        return new Made(FileOutcome.Status.DONE, null, null, "id", holds, 0);
    }
}
