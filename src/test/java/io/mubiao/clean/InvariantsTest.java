package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.TextTable;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class InvariantsTest {
    private static final String CHARACTERS = "节能减排一二、（）()。，：；0123456789.%— \u3000\u00AD附件目录第章年月日aB…";

    @RepeatedTest(60)
    void whateverIsPrintedTheTextHoldsTogether(RepetitionInfo repetition) {
        Layout layout = pages(new Random(repetition.getCurrentRepetition()));
        PlanText text = Paper.CLEANER.apply(layout);
        String joined = text.paragraphs().stream()
                .map(paragraph -> paragraph.span().in(text.text()))
                .collect(Collectors.joining("\n"));
        assertThat(joined).isEqualTo(text.text());
        assertThat(text.paragraphs())
                .allMatch(p ->
                        text.text().indexOf('\n', p.start()) < 0 || text.text().indexOf('\n', p.start()) >= p.end());
        for (Paragraph paragraph : text.paragraphs()) {
            assertThat(paragraph.isRow() || paragraph.end() > paragraph.start()).isTrue();
        }
        for (TextTable table : text.tables()) {
            assertThat(table.cells()).allMatch(cell -> cell.row() < table.rows() && cell.start() <= cell.end());
        }
        assertThat(Paper.CLEANER.apply(layout).text()).isEqualTo(text.text());
        assertThat(text.places().boxes(0, text.text().length()))
                .hasSizeLessThanOrEqualTo(text.text().length());
    }

    private static Layout pages(Random random) {
        Paper paper = new Paper();
        int pages = 1 + random.nextInt(6);
        for (int page = 0; page < pages; page++) {
            for (int i = random.nextInt(30); i > 0; i--) {
                if (random.nextInt(6) == 0) {
                    paper.table(new String[] {words(random), words(random)}, new String[] {words(random), ""});
                } else {
                    paper.at(60 + random.nextInt(200), random.nextInt(800), words(random), 8 + random.nextInt(20));
                }
            }
            paper.page();
        }
        return paper.layout();
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(14), 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
