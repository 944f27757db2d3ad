package io.mubiao.cli;

import io.mubiao.index.LiveFolder;
import io.mubiao.index.LiveIndex;
import io.mubiao.solr.SolrAddress;
import io.mubiao.solr.SolrIndex;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --index solr:http://host:8983/solr/plans}: the index of a Solr instead of that in the folder of results. */
public final class IndexOption {
    @Option(names = "--index", paramLabel = "ADDRESS")
    private @Nullable String index;

    /** What answers there; null where the folder's own index is meant. */
    @Nullable
    SolrIndex solr(Session session) {
        return index == null ? null : new SolrIndex(address(session, index), login());
    }

    /** What answers there, or in the folder, as long as the program runs. */
    LiveIndex live(Session session, Path folder) {
        SolrIndex solr = solr(session);
        return solr == null ? new LiveFolder(folder) : solr;
    }

    /** @throws Refusal where it is no address of a Solr */
    public static SolrAddress address(Session session, String text) {
        try {
            return SolrAddress.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Exit.USAGE, session.texts().of("solr.address", text));
        }
    }

    /** It stands in the environment, since a command line can be seen by others; null where none is needed. */
    public static @Nullable String login() {
        String login = System.getenv("MUBIAO_SOLR_LOGIN");
        return login == null || login.isBlank() ? null : login;
    }
}
