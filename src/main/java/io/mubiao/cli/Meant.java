package io.mubiao.cli;

import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.util.List;

/** The one document that words on the command line mean. */
final class Meant {
    private static final int LISTED = 20;

    private Meant() {}

    /** Where none or several are meant it says so, and which there are. */
    static PlanDocument one(Session session, Documents documents, String words) throws IOException {
        List<PlanDocument> meant = documents.meant(words);
        if (meant.isEmpty()) {
            throw new Refusal(Exit.FAILED, session.texts().of("show.none", words));
        }
        if (meant.size() > 1) {
            session.say("show.many", words, meant.size());
            meant.stream()
                    .limit(LISTED)
                    .map(document ->
                            "  " + document.id() + "  " + document.source().path())
                    .forEach(session.err()::println);
            throw new Refusal(Exit.USAGE, session.texts().of("show.choose"));
        }
        return meant.get(0);
    }
}
