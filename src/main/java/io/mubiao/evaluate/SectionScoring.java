package io.mubiao.evaluate;

import io.mubiao.model.Section;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores the section tree: which addresses are there, and which of them have the right title. */
final class SectionScoring {
    /** The preamble and the notice are not headings. */
    private static final Set<String> NO_HEADING = Set.of("0", "notice", "");

    private static final double SAME_TITLE = 0.95;

    private SectionScoring() {}

    static Evaluation.SectionScore of(GoldFolder folder, List<Section> sections, List<String> errors)
            throws IOException {
        Map<String, String> gold = new LinkedHashMap<>();
        for (GoldFolder.Row row : folder.rows("sections.tsv")) {
            gold.put(Bare.of(row.cell("address")), Bare.of(row.cell("title")));
        }
        if (gold.isEmpty()) {
            return new Evaluation.SectionScore(new Rate(0, 0, 0), new Rate(0, 0, 0));
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (Section section : sections) {
            String address = Bare.of(section.address());
            if (!NO_HEADING.contains(address)) {
                said.put(address, Bare.of(section.heading().title()));
            }
        }
        int found = 0;
        int titled = 0;
        for (Map.Entry<String, String> heading : gold.entrySet()) {
            String title = said.get(heading.getKey());
            if (title == null) {
                errors.add("section missed " + heading.getKey() + " " + heading.getValue());
                continue;
            }
            found++;
            titled += sameTitle(heading.getValue(), title) ? 1 : 0;
        }
        said.forEach((address, title) -> {
            if (!gold.containsKey(address)) {
                errors.add("section extra  " + address + " " + title);
            }
        });
        return new Evaluation.SectionScore(
                new Rate(found, said.size(), gold.size()), new Rate(titled, said.size(), gold.size()));
    }

    private static boolean sameTitle(String gold, String said) {
        return gold.equals(said) || Likeness.of(gold, said) >= SAME_TITLE;
    }
}
