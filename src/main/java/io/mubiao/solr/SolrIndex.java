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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The index behind an address; each question goes to a node that is there, and is answered from what was committed last. */
public final class SolrIndex implements IndexAnswers, LiveIndex {
    /** The Solr that the plugin is compiled against, whatever its patch release: decision 061. */
    public static final String RELEASE = "9.10";

    /** Where the plugin listens in a collection, and what it is told with each question. */
    private static final String ASK = "/mubiao?format=" + Imprint.FORMAT + "&solr=" + RELEASE + "&ask=%s";

    private static final String JSON = "application/json";

    private final SolrCalls calls;

    /** @param login {@code user:password}; null where none is needed */
    public SolrIndex(SolrAddress address, @Nullable String login) {
        calls = new SolrCalls(address, login);
    }

    /** Whether a Solr of this version is one of that release: 9.10.1 is of 9.10, and 9.1 is not. */
    public static boolean isRelease(String version, String release) {
        return version.equals(release) || version.startsWith(release + ".");
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        checkLength(request);
        try {
            return calls.call(ask("search"), JSON, Wire.write(request), Wire::result);
        } catch (SolrFaultException e) {
            throw tooLong(e);
        }
    }

    /** Where a node goes away in the middle, another gives all hits once more, and those that came already are passed over. */
    @Override
    public long each(SearchRequest request, Taking taking) throws IOException {
        checkLength(request);
        byte[] sent = Wire.write(request);
        Once once = new Once(taking);
        try {
            return calls.call(ask("each"), JSON, sent, once::take);
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

    /**
     * Hands each hit on once, however often an answer begins anew. How well a hit fits depends on what a node has deleted and not yet
     * cleared away, so another may give them in a slightly different order: they are told by what they are, not by their number.
     */
    private static final class Once {
        private final Taking taking;
        /** How many hits of that kind and place were handed on. */
        private final Map<Long, Integer> given = new HashMap<>();

        private long total;

        Once(Taking taking) {
            this.taking = taking;
        }

        long take(InputStream lines) throws IOException {
            Map<Long, Integer> before = new HashMap<>(given);
            try (MappingIterator<Hit> hits = Wire.hits(lines)) {
                while (hits.hasNextValue()) {
                    Hit hit = hits.nextValue();
                    boolean came = !before.isEmpty() && before.merge(key(hit), -1, Integer::sum) >= 0;
                    if (!came) {
                        give(hit);
                    }
                }
            }
            return total;
        }

        /** Where it cannot be taken, no other node helps. */
        private void give(Hit hit) {
            try {
                taking.take(hit);
                given.merge(key(hit), 1, Integer::sum);
                total++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Another for each hit; the two that would share one of 2^64 are not to be expected. */
        private static long key(Hit hit) {
            String place = String.join(
                    " ",
                    hit.kind().name(),
                    hit.origin().document(),
                    String.valueOf(hit.target()),
                    String.valueOf(hit.spot().address()),
                    hit.text());
            long key = 0xcbf29ce484222325L;
            for (int i = 0; i < place.length(); i++) {
                key = (key ^ place.charAt(i)) * 0x100000001b3L;
            }
            return key;
        }
    }

    @Override
    public Workload workload(String area) throws IOException {
        return calls.call(ask("workload"), "text/plain", area.getBytes(StandardCharsets.UTF_8), Wire::workload);
    }

    @Override
    public Facts facts() throws IOException {
        return new RemoteFacts(
                question -> calls.call(ask("facts"), "application/octet-stream", question, InputStream::readAllBytes));
    }

    private static String ask(String question) {
        return String.format(Locale.ROOT, ASK, question);
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
