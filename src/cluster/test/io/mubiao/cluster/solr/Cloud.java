package io.mubiao.cluster.solr;

import io.mubiao.solr.SolrAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A SolrCloud on this machine, each node a process of its own, with a ZooKeeper. */
final class Cloud implements AutoCloseable {
    private static final Path BUILT = Path.of("target/cluster/solr").toAbsolutePath();
    private static final String PLUGIN = BUILT.resolve("plugin").toString();
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String NODE =
            Path.of("src/cluster/solr/SolrNode.java").toAbsolutePath().toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int PATIENCE_SECONDS = Integer.getInteger("patience", 300);

    private final Path room;
    private final List<String> compiler;
    private final int zooKeeper = free();
    private final Process keeper;
    private final List<Process> nodes = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();

    /** With so many nodes, which hold the packed plugin. */
    static Cloud of(Path room, int nodes, String memory) throws IOException, InterruptedException {
        return new Cloud(room, nodes, memory, PLUGIN, QUICK);
    }

    /** One node, which knows nothing of this program. */
    static Cloud bare(Path room) throws IOException, InterruptedException {
        return new Cloud(Files.createDirectories(room), 1, "-Xmx256m", "", QUICK);
    }

    /** One node that runs as long as others do, and so with Java's slower compiler. */
    static Cloud lasting(Path room, String memory) throws IOException, InterruptedException {
        return new Cloud(Files.createDirectories(room), 1, memory, PLUGIN);
    }

    private Cloud(Path room, int nodes, String memory, String libraries, String... compiler)
            throws IOException, InterruptedException {
        this.room = room;
        this.compiler = List.of(compiler);
        fetch();
        keeper = start(
                "zookeeper",
                "-Xmx128m",
                NODE,
                "zookeeper",
                String.valueOf(zooKeeper),
                room.resolve("zookeeper").toString());
        try {
            listening();
            tell("create", "/security.json", "{}");
            for (int i = 0; i < nodes; i++) {
                add(memory, libraries);
            }
            for (int i = 0; i < nodes; i++) {
                ready(i);
            }
        } catch (IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    /** Starts one node more. */
    void join(String memory) throws IOException, InterruptedException {
        add(memory, PLUGIN);
        ready(nodes.size() - 1);
    }

    private void add(String memory, String libraries) throws IOException {
        int port = free();
        ports.add(port);
        nodes.add(start(
                "node" + nodes.size(),
                memory,
                "-Dsolr.sharedLib=" + libraries,
                "-Dsolr.log.dir=" + room,
                NODE,
                room.resolve("home" + nodes.size()).toString(),
                String.valueOf(port),
                "127.0.0.1:" + zooKeeper));
    }

    /** What its first build brings here, once: the libraries of a node are not those of this program. */
    private static void fetch() throws IOException, InterruptedException {
        if (Files.isDirectory(BUILT.resolve("node"))) {
            return;
        }
        Process maven = new ProcessBuilder("mvn", "-q", "-B", "-f", "src/cluster/solr/pom.xml", "package")
                .inheritIO()
                .start();
        if (maven.waitFor() != 0) {
            throw new IOException("the libraries of a Solr node cannot be had");
        }
    }

    private Process start(String name, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-Dattached=true"));
        command.addAll(compiler);
        command.addAll(List.of("-cp", BUILT.resolve("node") + "/*"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(room.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    private Path log(String name) {
        return room.resolve(name + ".log");
    }

    /** Has ZooKeeper keep something. */
    void tell(String verb, String path, String content) throws IOException, InterruptedException {
        Process told = start(
                "told", "org.apache.zookeeper.ZooKeeperMain", "-server", "127.0.0.1:" + zooKeeper, verb, path, content);
        if (told.waitFor() != 0) {
            throw new IOException(Files.readString(log("told"), StandardCharsets.UTF_8));
        }
    }

    SolrAddress address(String collection) {
        return SolrAddress.parse("solr:"
                + String.join(
                        ",",
                        ports.stream()
                                .map(port -> "http://127.0.0.1:" + port + "/solr/" + collection)
                                .toList()));
    }

    /** Ends a node as a power cut does. */
    void kill(int node) {
        nodes.get(node).destroyForcibly().onExit().join();
    }

    /** Leaves a node alone, as the end of this process would; says whether it ended. */
    boolean leave(int node) throws IOException, InterruptedException {
        nodes.get(node).getOutputStream().close();
        return nodes.get(node).waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The process of a node. */
    long pid(int node) {
        return nodes.get(node).pid();
    }

    /** Where a node keeps its collections. */
    Path home(int node) {
        return room.resolve("home" + node);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void listening() throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            try {
                new Socket("127.0.0.1", zooKeeper).close();
                return;
            } catch (IOException e) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IOException("ZooKeeper does not start");
    }

    private void ready(int node) throws IOException, InterruptedException {
        String said = "";
        for (int i = 0; i < PATIENCE_SECONDS && nodes.get(node).isAlive(); i++) {
            said = Files.readString(log("node" + node), StandardCharsets.UTF_8);
            if (said.lines().anyMatch("ready"::equals)) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IOException("the node does not start: " + said);
    }

    @Override
    public void close() {
        List<Process> all = new ArrayList<>(nodes);
        all.add(keeper);
        for (Process process : all) {
            process.destroyForcibly().onExit().join();
        }
    }
}
