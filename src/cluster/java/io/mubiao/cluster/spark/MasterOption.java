package io.mubiao.cluster.spark;

import io.mubiao.cli.Exit;
import io.mubiao.cli.Refusal;
import io.mubiao.cli.Session;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Option;

/** Where Spark is, and how long it may take until it gives a process; for each command that uses it. */
final class MasterOption {
    private static final long LOOK_MILLIS = 100;

    @Option(names = "--master", paramLabel = "ADDRESS", descriptionKey = "mubiao.cluster.master")
    private String address = "local-cluster[2,1,1024]";

    @Option(names = "--wait", paramLabel = "SECONDS", descriptionKey = "mubiao.cluster.wait")
    private int seconds = 120;

    /** What is done with Spark. */
    interface Use {
        int apply(JavaSparkContext spark) throws IOException;
    }

    /**
     * Reaches Spark, and does something with it.
     *
     * @throws Refusal where it is not there, gives no process in time, or cannot go on
     */
    int use(Session session, String name, Use use) {
        Master master = new Master(address);
        if (!master.answers()) {
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.unreachable", address));
        }
        try (JavaSparkContext spark = new JavaSparkContext(master.conf(name))) {
            if (!hasProcesses(spark)) {
                throw new Refusal(Exit.FAILED, session.texts().of("cluster.noProcess", address, seconds));
            }
            return use.apply(spark);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            String why = e instanceof SparkException ? String.valueOf(e.getMessage()) : e.toString();
            String first = why.lines().findFirst().orElse("");
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.failed", address, first));
        }
    }

    /** Spark itself waits for as long as it takes, and says nothing. */
    private boolean hasProcesses(JavaSparkContext spark) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int least = spark.isLocal() ? 1 : 2; // this process counts
        while (spark.statusTracker().getExecutorInfos().length < least) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return true;
    }
}
