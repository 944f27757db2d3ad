package io.mubiao.extract;

import io.mubiao.extract.mark.Mark;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * The time that the opening paragraph of a section of aims says, for the dashed paragraphs that list them: {@code
 * “十四五”时期，…显著提升。} before {@code ——水质优良比例达到83%以上。} The next paragraph without a dash ends the list.
 */
final class Preludes {
    private static final String DASHES = "—-–•●■◆·";

    private final PlanText text;
    private @Nullable Mark said;
    private @Nullable String section;

    Preludes(PlanText text) {
        this.text = text;
    }

    /** The time that a listed sentence has from the opening of its list, else that of the section's title. */
    @Nullable
    Mark at(Sentence sentence, @Nullable Mark title) {
        boolean listed = said != null
                && isListed(sentence)
                && sentence.address() != null
                && sentence.address().equals(section);
        return listed ? said : title;
    }

    /** Notes what a sentence that is not listed says. */
    void see(Sentence sentence, Setting setting, boolean says, @Nullable Mark force) {
        if (sentence.paragraph() >= 0 && !isListed(sentence)) {
            boolean opens = setting.aims() && says;
            said = opens ? force : null;
            section = sentence.address();
        }
    }

    private boolean isListed(Sentence sentence) {
        if (sentence.paragraph() < 0) {
            return false;
        }
        Paragraph paragraph = text.paragraphs().get(sentence.paragraph());
        return DASHES.indexOf(text.text().charAt(paragraph.start())) >= 0;
    }
}
