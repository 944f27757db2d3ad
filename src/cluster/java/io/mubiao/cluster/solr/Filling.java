package io.mubiao.cluster.solr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.index.Entries;
import io.mubiao.index.Imprint;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.Vocabulary;
import io.mubiao.pipeline.Documents;
import io.mubiao.solr.SolrAddress;
import io.mubiao.solr.SolrCalls;
import io.mubiao.solr.SolrFaultException;
import io.mubiao.solr.SolrFaultException.Reason;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a collection to what stands in an output folder: what is there alike is left, what is gone is taken out, and all of it is
 * seen at once. A collection made with other words is not touched: a new one is filled, and takes the name when it is whole.
 */
final class Filling {
    private static final int PAGE = 5_000;

    private final SolrAddress address;
    private final @Nullable String login;
    private final Collections collections;
    private final Consumer<String> met;
    private final ObjectMapper mapper = new ObjectMapper();

    Filling(SolrAddress address, @Nullable String login) {
        this(address, login, id -> {});
    }

    /** @param met is told of every document, by any thread */
    Filling(SolrAddress address, @Nullable String login, Consumer<String> met) {
        this.address = address;
        this.login = login;
        this.met = met;
        this.collections = new Collections(address.service(), login);
    }

    /** What was done, in documents. */
    record Report(int sent, int unchanged, int removed) {}

    /** @throws SolrFaultException where it cannot be filled; what goes by the name stays as it is */
    Report apply(Documents documents, Vocabulary vocabulary, int replicas) throws IOException {
        ConfigSet config = new ConfigSet(Imprint.of(vocabulary.words()));
        String name = address.collection();
        String wanted = name + "-" + config.mark();
        collections.checkRelease();
        String before = collections.behind(name);
        if (before == null ? collections.holds(name) : !before.matches("\\Q" + name + "\\E-" + ConfigSet.MARKS)) {
            throw new SolrFaultException(Reason.FOREIGN, address.toString(), name);
        }
        if (!collections.holds(wanted)) {
            collections.create(wanted, config, replicas);
        }
        checkAnswers(wanted, config.mark(), !wanted.equals(before));
        Report report = fill(SolrCalls.forChanges(address.collection(wanted), login), documents, vocabulary);
        if (!wanted.equals(before)) {
            collections.name(name, wanted);
            if (before != null) {
                collections.drop(before, before.substring(name.length() + 1));
            }
        }
        return report;
    }

    /** A plugin of another version is known by its answer, before anything is sent. */
    private void checkAnswers(String collection, String mark, boolean isNew) throws IOException {
        try {
            new SolrIndex(address.collection(collection), login).search(SearchRequest.of(""));
        } catch (SolrFaultException e) {
            if (isNew && (e.reason() == Reason.VERSION || e.reason() == Reason.RELEASE)) {
                collections.drop(collection, mark);
            }
            throw e;
        }
    }

    private Report fill(SolrCalls calls, Documents documents, Vocabulary vocabulary) throws IOException {
        Map<String, String> held = new ConcurrentHashMap<>(held(calls));
        boolean empty = held.isEmpty();
        byte[] rules = (Imprint.of(vocabulary.words()).text()
                        + new TreeMap<>(vocabulary.fields())
                        + vocabulary.genres())
                .getBytes(StandardCharsets.UTF_8);
        EntryJson entries = new EntryJson(mapper);
        List<String> ids = documents.ids();
        int sent = Lanes.apply(ids, () -> new Sending(calls, mapper), (id, sending) -> {
            String hash = HexFormat.of().formatHex(Digests.sha256(rules, documents.bytes(id)));
            if (!hash.equals(held.remove(id))) {
                sending.add(entries.apply(id, hash, Entries.of(documents.read(id), vocabulary)));
            }
            met.accept(id);
        });
        List<String> gone = new ArrayList<>(new TreeSet<>(held.keySet()));
        Sending last = new Sending(calls, mapper);
        last.remove(gone);
        if (sent > 0 || !gone.isEmpty() || empty) {
            last.commit();
        }
        return new Report(sent, ids.size() - sent, gone.size());
    }

    /** The documents a collection holds, with the hash of the state they were sent in. */
    private Map<String, String> held(SolrCalls calls) throws IOException {
        Map<String, String> held = new TreeMap<>();
        String last = "";
        String mark = "*";
        while (!mark.equals(last)) {
            last = mark;
            JsonNode page = calls.call(
                    "/select?q=kind:document&fl=id,hash&sort=id+asc&wt=json&rows=" + PAGE + "&cursorMark="
                            + URLEncoder.encode(mark, StandardCharsets.UTF_8),
                    "",
                    null,
                    mapper::readTree);
            for (JsonNode document : page.path("response").path("docs")) {
                held.put(document.path("id").asText(), document.path("hash").asText());
            }
            mark = page.path("nextCursorMark").asText();
        }
        return held;
    }
}
