package io.mubiao.web.html;

import static io.mubiao.web.html.Html.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void textAndAttributesAreEscaped() {
        assertThat(Markup.of(el("p.a.b", at("title", "\"'<&>"), text("<script>alert('1')</script>\u0000"))))
                .isEqualTo("<p class=\"a b\" title=\"&quot;&#39;&lt;&amp;&gt;\">"
                        + "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\uFFFD</p>");
    }

    @Test
    void partsAreTakenApart() {
        assertThat(Markup.of(el("p", when(false, text("x")), all(text("a"), el("br")), flag("hidden", true))))
                .isEqualTo("<p hidden=\"\">a<br></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//evil.example", "https://evil.example", "data:text/html,x", "/\\evil"})
    void noAddressLeadsAway(String address) {
        assertThatThrownBy(() -> href(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "srcdoc", "a b", "x\"y"})
    void noAttributeActs(String name) {
        assertThatThrownBy(() -> at(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scriptsHaveFilesOfTheirOwn() {
        assertThatThrownBy(() -> el("script", text("alert(1)"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> el("style", text("p{}"))).isInstanceOf(IllegalArgumentException.class);
    }
}
