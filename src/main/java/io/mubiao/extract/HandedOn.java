package io.mubiao.extract;

import io.mubiao.model.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * The time that a sentence has from what stands before it: from the sentence that it goes on with (其中…, or the same paragraph
 * of a section of aims), from one that ends with a colon, from the opening of a dashed list, or from the section's title.
 */
final class HandedOn {
    private final SectionTimes titles;
    private final Preludes preludes;
    private @Nullable Mark listed;
    private @Nullable String listedIn;
    private @Nullable Mark force;
    private @Nullable Sentence last;

    HandedOn(PlanText text, SectionTimes titles) {
        this.titles = titles;
        this.preludes = new Preludes(text);
    }

    /** Whether a sentence tells what the one before consists of. */
    static boolean isOfThese(Marked sentence) {
        return sentence.folded().startsWith("其中");
    }

    /** The time handed on to a sentence; null where none is. */
    @Nullable
    Mark at(Sentence sentence, Marked marked, Setting setting) {
        Mark before = before(sentence, marked, setting);
        if (before != null) {
            return before;
        }
        boolean within = sentence.address() != null
                && listedIn != null
                && (sentence.address().equals(listedIn) || sentence.address().startsWith(listedIn + "/"));
        return within ? listed : preludes.at(sentence, titles.at(sentence.address()));
    }

    /** The time of the sentence before, where this one goes on with it. */
    @Nullable
    Mark before(Sentence sentence, Marked marked, Setting setting) {
        boolean sameParagraph =
                setting.aims() && last != null && sentence.paragraph() >= 0 && sentence.paragraph() == last.paragraph();
        return isOfThese(marked) || sameParagraph ? force : null;
    }

    /** Notes what a sentence hands on. */
    void see(Sentence sentence, Marked marked, Setting setting, Timeline times) {
        force = times.inForce(marked.folded().length());
        if (marked.folded().strip().endsWith(":")) {
            listed = force;
            listedIn = sentence.address();
        }
        preludes.see(sentence, setting, times.own(), force);
        last = sentence;
    }
}
