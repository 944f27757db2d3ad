package io.mubiao.extract;

import io.mubiao.model.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number mark was taken for.
 *
 * @param rule the id of the rule that decided; null where none fitted
 * @param drafts the targets made of it
 */
record Verdict(Mark mark, Mention.Role role, @Nullable String rule, List<Draft> drafts) {
    Verdict {
        drafts = List.copyOf(drafts);
    }
}
