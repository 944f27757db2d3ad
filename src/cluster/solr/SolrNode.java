import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * A node of a SolrCloud on this machine, for trying out and for tests: {@code java -Dsolr.sharedLib=target/cluster/solr/plugin -cp
 * 'target/cluster/solr/node/*' src/cluster/solr/SolrNode.java HOME PORT ZOOKEEPER}; without the last, it runs a ZooKeeper of its own.
 */
final class SolrNode {
    private static final String SETTINGS =
            """
            <solr>
              <str name="sharedLib">${solr.sharedLib:}</str>
              <solrcloud>
                <str name="host">127.0.0.1</str>
                <int name="hostPort">${hostPort:8983}</int>
                <str name="hostContext">solr</str>
                <int name="zkClientTimeout">10000</int>
              </solrcloud>
            </solr>
            """;

    private SolrNode() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Files.writeString(home.resolve("solr.xml"), SETTINGS);
        System.setProperty("hostPort", arguments[1]);
        String libraries = System.getProperty("solr.sharedLib", "");
        System.setProperty(
                "solr.sharedLib",
                libraries.isEmpty() ? "" : Path.of(libraries).toAbsolutePath().toString());
        if (arguments.length > 2) {
            System.setProperty("zkHost", arguments[2]);
        } else {
            Files.writeString(home.resolve("zoo.cfg"), "tickTime=2000\ninitLimit=10\nsyncLimit=5\n");
            System.setProperty("zkRun", "true");
        }
        JettyConfig config = JettyConfig.builder()
                .setContext("/solr")
                .setPort(Integer.parseInt(arguments[1]))
                .build();
        new JettySolrRunner(home.toString(), new Properties(), config).start();
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
