import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;
import org.apache.zookeeper.server.ZooKeeperServerMain;

/**
 * A node of a SolrCloud on this machine, for trying out and for tests: {@code java -Dsolr.sharedLib=target/cluster/solr/plugin -cp
 * 'target/cluster/solr/node/*' src/cluster/solr/SolrNode.java HOME PORT ZOOKEEPER}; without the last, it runs a ZooKeeper of its own.
 * {@code SolrNode.java zookeeper PORT FOLDER} runs nothing but that. With {@code -Dattached=true} it ends when its standard input
 * does: with whoever started it, however that ended.
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
        if (Boolean.getBoolean("attached")) {
            Thread watch = new Thread(SolrNode::endWithInput, "input");
            watch.setDaemon(true);
            watch.start();
        }
        System.setProperty("zookeeper.admin.enableServer", "false"); // it would take port 8080, which others have
        if (arguments[0].equals("zookeeper")) {
            ZooKeeperServerMain.main(new String[] {arguments[1], arguments[2]});
            return;
        }
        try {
            run(arguments);
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1); // threads of a node that did not start would keep it
        }
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // nor is there anything to come
        }
        Runtime.getRuntime().halt(0);
    }

    private static void run(String[] arguments) throws Exception {
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
