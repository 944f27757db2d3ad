package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The headings of a document, each with how many targets stand under it, leading to their place in the original. */
final class OutlineList {
    private static final int DEEPEST = 5;

    private final Wording words;

    OutlineList(Wording words) {
        this.words = words;
    }

    Part of(PlanDocument document) {
        Map<String, Integer> targets = new HashMap<>();
        for (Target target : document.findings().targets()) {
            targets.merge(Objects.requireNonNullElse(target.evidence().address(), ""), 1, Integer::sum);
        }
        return el(
                "ol",
                all(document.findings().sections().stream()
                        .map(section -> item(section, targets.getOrDefault(section.address(), 0)))));
    }

    private Tag item(Section section, int targets) {
        String label = section.heading().label();
        boolean apart = label.matches(".*[0-9０-９章节条Ⅰ-Ⅻ一二三四五六七八九十]"); // 附件1 2025年…, 第一章 总则
        String title = label + (apart ? " " : "") + section.heading().title();
        return el(
                "li.level-" + Math.max(1, Math.min(DEEPEST, section.heading().level())),
                el(
                        "a",
                        href("#" + anchor(section)),
                        text(title.isBlank() ? words.name("address", section.address()) : title)),
                when(targets > 0, el("b", at("title", words.of("outline.targets", targets)), text(targets))));
    }

    /** Where the original has the section. */
    static String anchor(Section section) {
        return "s-" + section.address().replaceAll("\\s", "");
    }
}
