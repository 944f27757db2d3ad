package io.mubiao.solr;

import com.fasterxml.jackson.databind.MappingIterator;
import io.mubiao.compare.Facts;
import io.mubiao.index.Imprint;
import io.mubiao.index.IndexAnswers;
import io.mubiao.index.LiveIndex;
import io.mubiao.index.LongQuestionException;
import io.mubiao.index.RemoteFacts;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.Workload;
import io.mubiao.solr.SolrFaultException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The index behind an address; each question goes to a node that is there, and is answered from what was committed last. */
public final class SolrIndex implements IndexAnswers, LiveIndex {
    /** Where the plugin listens in a collection, and what it is told with each question. */
    private static final String ASK = "/mubiao?format=" + Imprint.FORMAT + "&ask=%s&from=%d";

    private static final String JSON = "application/json";

    private final SolrCalls calls;

    /** @param login {@code user:password}; null where none is needed */
    public SolrIndex(SolrAddress address, @Nullable String login) {
        calls = new SolrCalls(address, login);
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        checkLength(request);
        try {
            return calls.call(ask("search", 0), JSON, Wire.write(request), Wire::result);
        } catch (SolrFaultException e) {
            throw tooLong(e);
        }
    }

    /** A node that goes away in the middle is not asked again for what it gave: another goes on after that. */
    @Override
    public long each(SearchRequest request, Taking taking) throws IOException {
        checkLength(request);
        byte[] sent = Wire.write(request);
        Counted counted = new Counted(taking);
        try {
            return calls.call(() -> ask("each", counted.taken), JSON, sent, counted::take);
        } catch (SolrFaultException e) {
            throw tooLong(e);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static void checkLength(SearchRequest request) throws LongQuestionException {
        if (request.query().length() > SearchRequest.LONGEST) {
            throw new LongQuestionException();
        }
    }

    /** A question that is understood is refused only where its words mean too much. */
    private static IOException tooLong(SolrFaultException fault) {
        return fault.reason() == Reason.REFUSED ? new LongQuestionException() : fault;
    }

    /** Takes hits until the answer ends, and knows how many there were where it is cut off. */
    private static final class Counted {
        private final Taking taking;
        private long taken;

        Counted(Taking taking) {
            this.taking = taking;
        }

        long take(InputStream lines) throws IOException {
            try (MappingIterator<Hit> hits = Wire.hits(lines)) {
                while (hits.hasNextValue()) {
                    give(hits.nextValue());
                }
            }
            return taken;
        }

        /** Where it cannot be taken, no other node helps. */
        private void give(Hit hit) {
            try {
                taking.take(hit);
                taken++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Workload workload(String area) throws IOException {
        return calls.call(ask("workload", 0), "text/plain", area.getBytes(StandardCharsets.UTF_8), Wire::workload);
    }

    @Override
    public Facts facts() throws IOException {
        return new RemoteFacts(question ->
                calls.call(ask("facts", 0), "application/octet-stream", question, InputStream::readAllBytes));
    }

    private static String ask(String question, long from) {
        return String.format(Locale.ROOT, ASK, question, from);
    }

    @Override
    public <T> T ask(Question<T> question) throws IOException {
        try {
            return question.ask(this);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void close() {
        // each call ends by itself
    }
}
