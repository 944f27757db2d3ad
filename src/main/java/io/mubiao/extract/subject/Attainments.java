package io.mubiao.extract.subject;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of a share that does something by itself what it is a share of: in {@code 炼油产能全部达到基准水平，30%以上达到标杆水平} it is
 * 炼油产能达到标杆水平, in {@code 60%以上的乡镇卫生院达到基本标准，30%达到推荐标准} 乡镇卫生院达到推荐标准.
 */
final class Attainments {
    private static final List<String> DOING = List.of("reach", "action", "hold");

    private final Topics topics;

    Attainments(Topics topics) {
        this.topics = topics;
    }

    /** The name behind a share with its verb and with what does it; the name itself where no verb follows the share. */
    Name apply(Name name, Mark share, Marked sentence, @Nullable Draft before) {
        Mark verb = sentence.marks().stream()
                .filter(m -> m.start() == share.end() && m.has("reach"))
                .findFirst()
                .orElse(null);
        if (!share.has("share") || verb == null || verb.end() > name.end()) {
            return name;
        }
        Name clause = topics.unnumbered(share.start(), sentence);
        Name doer = clause == null && before != null ? ofTold(before, sentence) : clause;
        String done = sentence.text().substring(verb.start(), name.end());
        return doer == null
                ? new Name(done, name.scope(), verb.start(), name.end())
                : new Name(doer.text() + done, doer.scope(), verb.start(), name.end());
    }

    /** What the number before tells something of. */
    private static @Nullable Name ofTold(Draft before, Marked sentence) {
        String told = before.subject().indicator().name();
        for (Mark mark : sentence.marks()) {
            int at = DOING.stream().anyMatch(mark::has)
                    ? told.indexOf(sentence.text().substring(mark.start(), mark.end()))
                    : -1;
            if (at > 1) {
                return new Name(
                        told.substring(0, at),
                        before.subject().scope(),
                        before.spot().nameStart(),
                        mark.start());
            }
        }
        return null;
    }
}
