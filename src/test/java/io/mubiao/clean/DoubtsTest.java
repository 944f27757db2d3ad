package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of a scan that were hard to read are a problem where they stay in the text. */
final class DoubtsTest {
    @Test
    void aDoubtInTheTextIsAProblemAndOneInAPageNumberIsNot() {
        Page printed = new Paper()
                .lines("森林覆盖率达到40%。")
                .at(170, 760, "—2—", 12)
                .layout()
                .pages()
                .get(0);
        Page.Doubt inText = new Page.Doubt("率达到40%。", Paper.LEFT + 7.2 * Paper.EM, 168);
        Page.Doubt inFurniture = new Page.Doubt("—2—", 185, 766);
        Page.Scan scan = new Page.Scan(0.9, 0, List.of(inFurniture, inText));
        Page page = new Page(1, printed.width(), printed.height(), scan, printed.blocks());
        Layout layout = new Layout("application/pdf", false, List.of(page), Hints.NONE, List.of());
        assertThat(Paper.CLEANER.apply(layout).text()).isEqualTo("森林覆盖率达到40%。");
        assertThat(Paper.CLEANER.apply(layout).problems())
                .containsExactly(
                        Problem.warning("uncertain-digits", "Numbers on page 1 were hard to read: “率达到40%。”.", 1));
    }
}
