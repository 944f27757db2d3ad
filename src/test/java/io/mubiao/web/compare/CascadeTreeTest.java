package io.mubiao.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.index.LiveFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.html.Markup;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeTreeTest {
    @Test
    void aLargeTreeIsShownToTheNextLevelAndItsFirstAreas(@TempDir Path folder) throws Exception {
        String large = html(folder, 80);
        assertThat(large).contains(">一区60<", ">另有 20 个地区<", "区800100").doesNotContain("镇");
        assertThat(large.split("以下还有 5 个地区", -1)).hasSize(61);
        assertThat(large).contains("href=\"/cascade?region=800061\">一区61</a>");
    }

    @Test
    void aSmallOneIsShownWhole(@TempDir Path folder) throws Exception {
        assertThat(html(folder, 20)).contains(">一区20<", ">镇5<").doesNotContain("以下还有", "另有");
    }

    /** A province with so many areas, each with five in it. */
    private static String html(Path folder, int areas) throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        Labels labels = new Labels(Wording.CHINESE, new Comparisons(book, new LiveFolder(folder)));
        Descent descent = Descent.of(new Parameters(Map.of("region", List.of("800100"))));
        List<Node> below = IntStream.rangeClosed(1, areas)
                .mapToObj(i -> node(
                        String.valueOf(800000 + i),
                        "一区" + i,
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(j -> node("9000" + j, "镇" + j, List.of()))
                                .toList()))
                .toList();
        Node top = new Node(new Area("800100", "区800100"), true, List.of(), below);
        Strand strand = new Strand(new Column("x", "指标", "%"), List.of(top));
        return Markup.of(new CascadeTree(labels, descent).of(0, strand));
    }

    private static Node node(String code, String name, List<Node> below) {
        return new Node(new Area(code, name), false, List.of(), below);
    }
}
