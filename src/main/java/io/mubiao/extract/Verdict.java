package io.mubiao.extract;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Mention;
import io.mubiao.model.Target.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number mark was taken for.
 *
 * @param rule the id of the rule that decided; null where none fitted
 * @param drafts the targets made of it; of what was achieved, what they would be
 */
record Verdict(Mark mark, Mention.Role role, @Nullable String rule, List<Draft> drafts) {
    private static final String PARTS = ",;、和及与";

    Verdict {
        drafts = List.copyOf(drafts);
    }

    /** The same under the tier of a target of the sentence before: 力争…900万千瓦。其中，自用500万千瓦. */
    Verdict under(Draft whole) {
        return new Verdict(
                mark,
                role,
                rule,
                drafts.stream().map(draft -> draft.under(whole)).toList());
    }

    /**
     * The same with the targets of the numbers before it too, where the next mark tells of as many each: 茶园5万亩、茶叶3万吨，分别增长8%和9%.
     *
     * @param all the verdicts of the sentence so far, this the last that counts
     */
    Verdict with(List<Verdict> all, Mark next, Marked sentence) {
        int wanted = next.quantities().size();
        boolean each = wanted > 1
                && wanted <= all.size()
                && drafts.size() == 1
                && sentence.folded().substring(mark.end(), next.start()).contains("分别");
        List<Verdict> last = each ? all.subList(all.size() - wanted, all.size()) : List.of();
        boolean single = each && last.stream().allMatch(v -> v.role == Mention.Role.TARGET && v.drafts.size() == 1);
        return single
                ? new Verdict(
                        mark,
                        role,
                        rule,
                        last.stream().flatMap(v -> v.drafts.stream()).toList())
                : this;
    }

    /**
     * The targets that a number behind a stop goes on with: this one's, or the last level in its own unit where this one is a
     * level in another: 产值达到300亿元，产量5万辆，2025年达到320亿元、6万辆.
     *
     * @param all the verdicts of the sentence so far
     */
    List<Draft> goingOn(List<Verdict> all, Mark next, Marked sentence) {
        Draft last = last();
        Quantity wanted = next.quantities().get(0);
        boolean parted = next.quantities().size() == 1
                && PARTS.chars()
                        .anyMatch(c -> sentence.folded()
                                        .substring(mark.end(), next.start())
                                        .indexOf(c)
                                >= 0);
        if (!parted || last == null || !isLevel(last) || last.spot().quantity().isAlike(wanted)) {
            return drafts;
        }
        return all.stream()
                .flatMap(verdict -> verdict.drafts.stream())
                .filter(draft -> isLevel(draft) && draft.spot().quantity().isAlike(wanted))
                .reduce((first, later) -> later)
                .map(List::of)
                .orElse(drafts);
    }

    /** Whether this is what was achieved of something whose next number is due: 覆盖率2020年为40%，2025年达到45%. */
    boolean isBefore(Mark next, Timeline times) {
        return role == Mention.Role.ACHIEVED
                && !drafts.isEmpty()
                && times.isPast(mark.start())
                && times.hasDeadline(next.start())
                && !times.isPast(next.start());
    }

    private static boolean isLevel(Draft draft) {
        return draft.demand().measure() == Measure.LEVEL;
    }

    /** The same number told in passing, where it was taken for a target. */
    Verdict told() {
        return role == Mention.Role.TARGET ? new Verdict(mark, Mention.Role.COUNT, rule, List.of()) : this;
    }

    /** The same in a document that rules and sets nothing: a number alone in a cell of its tables is what it reckons with. */
    Verdict ruled(Marked cell) {
        boolean alone = cell.text().codePoints().noneMatch(Character::isIdeographic);
        return role == Mention.Role.OTHER && alone ? new Verdict(mark, Mention.Role.CONDITION, rule, List.of()) : this;
    }

    /** The last of its targets; null where there is none. */
    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }
}
