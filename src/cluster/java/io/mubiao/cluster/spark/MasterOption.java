package io.mubiao.cluster.spark;

import io.mubiao.cli.Exit;
import io.mubiao.cli.Refusal;
import io.mubiao.cli.Session;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where Spark is, and how long it may take until it gives a process; for each command that uses it. */
final class MasterOption {
    private static final long LOOK_MILLIS = 100;

    @Option(names = "--master", paramLabel = "ADDRESS", descriptionKey = "mubiao.cluster.master")
    private String address = System.getProperty("spark.master", "local-cluster[2,1,1024]");

    @Option(names = "--wait", paramLabel = "SECONDS", descriptionKey = "mubiao.cluster.wait")
    private int seconds = 120;

    /** What is done with Spark, whose processes find the program at home. */
    interface Use {
        int apply(JavaSparkContext spark, Home home) throws IOException;
    }

    /**
     * Reaches Spark, and does something with it.
     *
     * @param installed where the program lies on every machine; null where Spark's processes here use this one, and those
     *     elsewhere are sent it
     * @throws Refusal where it is not there, gives no process in time, or cannot go on
     */
    int use(Session session, String name, @Nullable String installed, Use use) throws IOException {
        Master master = new Master(address);
        if (!master.answers()) {
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.unreachable", address));
        }
        try (Room room = Room.open(Path.of(System.getProperty("java.io.tmpdir")))) {
            return use(session, name, installed, use, master, room.folder());
        }
    }

    private int use(Session session, String name, @Nullable String installed, Use use, Master master, Path room)
            throws IOException {
        Path program = program();
        SparkConf conf = master.conf(name, room, program);
        Home home = Home.installed(String.valueOf(installed));
        if (installed == null && master.isHere()) {
            home = new Home(program.toString(), session.extractors().toString(), false);
        } else if (installed == null && sends(name)) {
            Master.with(conf, "spark.archives", Home.pack(program, session.extractors(), room));
            home = Home.unpacked();
        }
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            if (hasProcesses(spark)) {
                return use.apply(spark, home);
            }
            String why = spark.sc().isStopped()
                    ? session.texts().of("cluster.declined", address, spark.version())
                    : session.texts().of("cluster.noProcess", address, seconds);
            throw new Refusal(Exit.FAILED, why);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.failed", address, Why.ofTask(Why.of(e))));
        }
    }

    private static boolean sends(String name) {
        return !name.endsWith("check");
    }

    /** The jar this program runs from. */
    private static Path program() {
        try {
            return Path.of(Session.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // the place of a class is always an address
        }
    }

    /**
     * Spark itself waits for as long as it takes, and says nothing. Of a master that does not take it on, as one of another version, it
     * only stops after a minute.
     */
    private boolean hasProcesses(JavaSparkContext spark) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int least = spark.isLocal() ? 1 : 2; // this process counts
        while (spark.statusTracker().getExecutorInfos().length < least) {
            if (System.nanoTime() > end || spark.sc().isStopped()) {
                return false;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return true;
    }
}
