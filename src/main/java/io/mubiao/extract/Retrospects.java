package io.mubiao.extract;

import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Marked;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;

/**
 * Tells the sentences that go on with what was achieved: in {@code “十四五”以来，超额完成目标任务。累计建成充电站300座。} the second looks
 * back too. The first sentence of the paragraph that says a time to come, or a word of what is to be done (将, 下一步), ends it.
 */
final class Retrospects {
    /** So far from the beginning of a sentence may stand what says that all of it looks back. */
    private static final int LONGEST_OPENING = 16;

    private final Lexicon past;
    private final Lexicon ahead;

    Retrospects(RuleBook book) {
        past = Lexicon.of(book.words("roles").ofKind("achieved-so-far"));
        ahead = Lexicon.of(book.words("roles").ofKind("turns-ahead"));
    }

    /** For one document. */
    Of of() {
        return new Of();
    }

    /** The sentences of one document, in reading order. */
    final class Of {
        /** The paragraph that looks back so far; -1 for none. */
        private int lookingBack = -1;

        /** The setting of a sentence, beside what it stands under. */
        Setting setting(Sentence sentence, Marked marked, Timeline times, Setting under) {
            if (sentence.paragraph() < 0) {
                return under;
            }
            if (opens(marked.folded())) {
                lookingBack = sentence.paragraph();
                return under;
            }
            if (sentence.paragraph() != lookingBack || turns(marked, times)) {
                lookingBack = -1;
                return under;
            }
            return new Setting(under.sets(), true, under.aims());
        }
    }

    private boolean opens(String folded) {
        return past.all(folded).stream()
                .anyMatch(hit -> hit.start() <= LONGEST_OPENING && folded.startsWith(",", hit.end()));
    }

    private boolean turns(Marked marked, Timeline times) {
        int end = marked.folded().length();
        return (times.own() && !times.isPast(end))
                || marked.marks().stream().anyMatch(mark -> mark.has("stretch"))
                || !ahead.all(marked.folded()).isEmpty();
    }
}
