package io.mubiao.cli;

import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Progress;
import java.util.Locale;

/**
 * How far a batch is: {@code 12 of 39 done, about 0:40 left: corpus/汉中.pdf}. On a terminal one line that is written over;
 * elsewhere a line every few seconds. Any thread may tell of what is done.
 */
public class ProgressLine implements Progress {
    private static final long LIVE_NANOS = 100_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;
    private static final long NANOS = 1_000_000_000L;
    private static final int WIDTH = 100;

    private final Session session;
    private final long start = System.nanoTime();
    private long said = start;
    private int all;
    private int done;

    public ProgressLine(Session session) {
        this.session = session;
    }

    @Override
    public void planned(int documents) {
        expect(documents);
        if (documents > 0) {
            session.say("progress.planned", documents);
        }
    }

    /** So many are to come, of which nothing need be said before. */
    public final synchronized void expect(int documents) {
        all = documents;
    }

    @Override
    public void finished(FileOutcome outcome) {
        passed(outcome.path());
    }

    /** One more is done, by this name. */
    public final synchronized void passed(String name) {
        done++;
        long now = System.nanoTime();
        boolean live = session.screen().live();
        if (now - said < (live ? LIVE_NANOS : PLAIN_NANOS) && !(live && done == all)) {
            return;
        }
        said = now;
        long left = (now - start) / done * (all - done) / NANOS;
        String time = String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
        String line = session.texts().of("progress.done", done, all, time, name);
        if (live) {
            int columns = session.screen().columns() > 0 ? session.screen().columns() - 1 : WIDTH;
            session.err().print("\r\u001b[K" + Widths.cut(line, columns));
            session.err().flush();
        } else {
            session.err().println(line);
        }
    }

    /** Takes the line away. */
    public final synchronized void end() {
        if (session.screen().live() && all > 0) {
            session.err().print("\r\u001b[K");
            session.err().flush();
        }
    }
}
