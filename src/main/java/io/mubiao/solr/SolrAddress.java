package io.mubiao.solr;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a collection of plans is served, by one node or several that stand in for each other: {@code
 * solr:http://a:8983/solr/plans} or {@code solr:http://a:8983,http://b:8983/solr/plans}.
 *
 * @param nodes the collection's address on each node; where a node has no path of its own, the last one's counts for it
 */
public record SolrAddress(List<URI> nodes) {
    private static final String SCHEME = "solr:";

    public SolrAddress {
        nodes = List.copyOf(nodes);
    }

    /** @throws IllegalArgumentException where it is no such address */
    public static SolrAddress parse(String text) {
        if (!text.startsWith(SCHEME)) {
            throw new IllegalArgumentException(text);
        }
        String[] parts = text.substring(SCHEME.length()).split(",", -1);
        String path = uri(parts[parts.length - 1], text).getPath();
        List<URI> nodes = new ArrayList<>();
        for (String part : parts) {
            URI node = uri(part, text);
            nodes.add(
                    node.getPath().length() > 1
                            ? node
                            : URI.create(node.getScheme() + "://" + node.getAuthority() + path));
        }
        SolrAddress address = new SolrAddress(nodes);
        if (address.collection().isEmpty() || !address.nodes.get(0).getPath().contains("/" + address.collection())) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static URI uri(String part, String text) {
        URI uri = URI.create(part.strip().replaceAll("/+$", ""));
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException(text);
        }
        return uri;
    }

    /** {@code plans}. */
    public String collection() {
        String path = nodes.get(0).getPath();
        int before = path.lastIndexOf('/');
        return before < 1 ? "" : path.substring(before + 1);
    }

    /** The same nodes without the collection: {@code http://a:8983/solr}. */
    public SolrAddress service() {
        return new SolrAddress(nodes.stream()
                .map(node ->
                        URI.create(node.toString().substring(0, node.toString().lastIndexOf('/'))))
                .toList());
    }

    /** Another collection of the same nodes. */
    public SolrAddress collection(String name) {
        return new SolrAddress(service().nodes.stream()
                .map(node -> URI.create(node + "/" + name))
                .toList());
    }

    @Override
    public String toString() {
        return String.join(",", nodes.stream().map(URI::toString).toList());
    }
}
