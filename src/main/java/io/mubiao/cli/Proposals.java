package io.mubiao.cli;

import io.mubiao.compare.Unmatched;
import io.mubiao.compare.Unmatched.Asked;
import java.util.List;
import java.util.Locale;

/** Says which words of a request nothing answers to, and what is there instead. */
final class Proposals {
    private Proposals() {}

    /** An indicator that nobody sets leaves the others; another word that is not understood ends the command. */
    static void check(Session session, List<Unmatched> unmatched) {
        List<Unmatched> filters =
                unmatched.stream().filter(one -> one.asked() != Asked.INDICATOR).toList();
        List<Unmatched> told = filters.isEmpty() ? unmatched : filters;
        told.stream().skip(filters.isEmpty() ? 0 : 1).forEach(one -> session.err()
                .println(sentence(session, one)));
        if (!filters.isEmpty()) {
            throw new Refusal(Exit.USAGE, sentence(session, filters.get(0)));
        }
    }

    private static String sentence(Session session, Unmatched one) {
        Texts texts = session.texts();
        String sentence = texts.of("unmatched." + one.asked().name().toLowerCase(Locale.ROOT), one.word());
        return one.proposals().isEmpty()
                ? sentence
                : sentence + " " + texts.of("unmatched.there", String.join(texts.of("list.comma"), one.proposals()));
    }
}
