package io.mubiao.extract;

import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.draft.Said;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.rules.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times that the titles of sections say: {@code “十五五”时期重点任务} holds for its sentences, and for those of the sections
 * under it that say none of their own. The title of an annex names the plan's period, as the plan's own title does, and
 * gives no deadline, except where it is the list of one year's work: {@code 2024年民生实事任务分解表}.
 */
final class SectionTimes {
    private final Map<String, Mark> times = new HashMap<>();

    SectionTimes(Marker marker, PlanText text, Outline outline, Clock clock, WordList roles, Said said) {
        List<String> lists = roles.terms("work-list");
        for (Section section : outline.sections()) {
            Marked title = marker.apply(section.heading().title());
            said.note(title, text.text(), section.start());
            Mark time = new Timeline(title, clock, null).inForce(title.folded().length());
            boolean annex = section.heading().label().startsWith("附");
            boolean list =
                    time != null && time.kind().equals("in") && lists.stream().anyMatch(title.text()::contains);
            if (time != null && (!annex || list)) {
                times.put(section.address(), time);
            }
        }
    }

    /** The time that holds in a section by its title, or by that of the nearest section above it; null where none does. */
    @Nullable
    Mark at(@Nullable String address) {
        String path = address;
        while (path != null) {
            Mark time = times.get(path);
            if (time != null) {
                return time;
            }
            int up = path.lastIndexOf('/');
            path = up < 0 ? null : path.substring(0, up);
        }
        return null;
    }
}
