package io.mubiao.web.search;

import static io.mubiao.web.html.Html.el;
import static io.mubiao.web.html.Html.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.SearchResult.Count;
import io.mubiao.web.html.Markup;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTreeTest {
    @Test
    void eachAreaStandsOnceUnderTheNearestThatHoldsIt() {
        List<Count> areas = List.of(
                count("610303"), count("610000"), count("100000"), count("610300"), count("620722"), count("620000"));
        String html = Markup.of(el("div", new AreaTree(areas).list(area -> text(area.value()))));
        assertThat(html)
                .isEqualTo("<div><ul><li>100000</li><li>610000<ul><li>610300<ul><li>610303</li></ul></li></ul></li>"
                        + "<li>620000<ul><li>620722</li></ul></li></ul></div>");
    }

    private static Count count(String code) {
        return new Count(code, code, 1);
    }
}
