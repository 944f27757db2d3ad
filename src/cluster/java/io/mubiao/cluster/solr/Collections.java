package io.mubiao.cluster.solr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.solr.SolrAddress;
import io.mubiao.solr.SolrCalls;
import io.mubiao.solr.SolrFaultException;
import io.mubiao.solr.SolrFaultException.Reason;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The collections of a Solr, and the names they are asked for by. */
final class Collections {
    private static final String COLLECTIONS = "/admin/collections?action=";
    private static final String SETS = "/admin/configs?action=";
    /** What Solr says where a node cannot load what it is made by; its log alone tells more. */
    private static final Pattern NOT_LOADED = Pattern.compile("core creation failed|failed to create replica");

    private final SolrAddress service;
    private final SolrCalls calls;
    private final ObjectMapper mapper = new ObjectMapper();

    Collections(SolrAddress service, @Nullable String login) {
        this.service = service;
        calls = SolrCalls.forChanges(service, login);
    }

    /**
     * Asks every node that is there for the Solr it runs: a copy may come to any of them.
     *
     * @throws SolrFaultException where one is not of the release that the plugin is made for, or what answers is no Solr
     */
    void checkRelease() throws IOException {
        for (String version : versions()) {
            if (!SolrIndex.isRelease(version, SolrIndex.RELEASE)) {
                throw new SolrFaultException(Reason.RELEASE, service.toString(), version);
            }
        }
    }

    private List<String> versions() throws IOException {
        List<String> versions = List.of();
        try {
            versions = get("/admin/info/system?nodes=all").findValuesAsText("solr-spec-version");
        } catch (SolrFaultException e) {
            if (e.reason() != Reason.MISSING) {
                throw e;
            }
        }
        if (versions.isEmpty()) {
            throw new SolrFaultException(Reason.UNREACHABLE, service.toString(), SolrFaultException.NO_SOLR);
        }
        return versions;
    }

    /** The collection that goes by this name; null where none does. */
    @Nullable
    String behind(String alias) throws IOException {
        JsonNode aliases = get(COLLECTIONS + "LISTALIASES").path("aliases");
        return aliases.path(alias).isMissingNode() ? null : aliases.path(alias).asText();
    }

    boolean holds(String name) throws IOException {
        return all().contains(name);
    }

    List<String> all() throws IOException {
        return texts(get(COLLECTIONS + "LIST").path("collections"));
    }

    /**
     * One shard, so that every replica ranks by the statistics of all. The first is made alone: Solr would wait three minutes for one
     * of several whose node cannot make it. Where it cannot be made, nothing is left of it.
     *
     * @throws SolrFaultException also where a node does not hold the plugin
     */
    void create(String name, ConfigSet config, int replicas) throws IOException {
        String set = set(config.mark());
        if (!texts(get(SETS + "LIST").path("configSets")).contains(set)) {
            calls.call(SETS + "UPLOAD&name=" + set, "application/octet-stream", config.zip(), mapper::readTree);
        }
        try {
            get(COLLECTIONS + "CREATE&numShards=1&replicationFactor=1&name=" + encoded(name) + "&collection.configName="
                    + set + "&waitForFinalState=true");
            for (int i = 1; i < replicas; i++) {
                get(COLLECTIONS + "ADDREPLICA&shard=shard1&collection=" + encoded(name) + "&waitForFinalState=true");
            }
        } catch (SolrFaultException e) {
            drop(name, config.mark());
            throw NOT_LOADED.matcher(e.said()).find()
                    ? new SolrFaultException(Reason.PLUGIN, e.address(), e.said())
                    : e;
        }
    }

    void name(String alias, String collection) throws IOException {
        get(COLLECTIONS + "CREATEALIAS&name=" + encoded(alias) + "&collections=" + encoded(collection));
    }

    /** Takes a collection away, and what it was made by where no other was. */
    void drop(String name, String mark) {
        for (String path : List.of(COLLECTIONS + "DELETE&name=" + encoded(name), SETS + "DELETE&name=" + set(mark))) {
            try {
                get(path);
            } catch (IOException e) {
                // it is not there, or another collection needs it
            }
        }
    }

    private static String set(String mark) {
        return "mubiao-" + mark;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private JsonNode get(String path) throws IOException {
        return calls.call(path, "", null, mapper::readTree);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
