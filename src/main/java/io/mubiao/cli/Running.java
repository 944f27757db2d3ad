package io.mubiao.cli;

import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.OutputRefusedException;
import io.mubiao.pipeline.RulesRefusedException;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.util.Locale;

/** A batch as a command runs it: its progress is shown, and what keeps it from running is said. */
final class Running {
    private final Session session;
    private final ReadingOptions reading;

    Running(Session session, ReadingOptions reading) {
        this.session = session;
        this.reading = reading;
    }

    BatchReport apply(BatchRequest request) throws IOException {
        return apply(request, new ProgressLine(session));
    }

    /** The same where this process ends with the batch: its code need be no faster than is worth it for so many files. */
    BatchReport applyAlone(BatchRequest request) throws IOException {
        return apply(request, new ProgressLine(session) {
            @Override
            public void planned(int documents) {
                SlowCompiler.planned(documents, request.jobs());
                super.planned(documents);
            }
        });
    }

    private BatchReport apply(BatchRequest request, ProgressLine progress) throws IOException {
        RuleBook book = session.rules();
        Batch batch = reading.batch(session, book);
        try {
            return batch.apply(request, progress);
        } catch (RulesRefusedException e) {
            reading.stages(session, book); // says what is wrong with them
            throw e;
        } catch (OutputRefusedException e) {
            String key = "output." + e.reason().name().toLowerCase(Locale.ROOT);
            throw new Refusal(
                    e.reason() == OutputRefusedException.Reason.IN_USE ? Exit.FAILED : Exit.USAGE,
                    session.texts()
                            .of(key, session.names().shown(request.output().path())));
        } finally {
            progress.end();
        }
    }
}
