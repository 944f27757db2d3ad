package io.mubiao.cluster.spark;

import io.mubiao.cli.Exit;
import io.mubiao.cli.Refusal;
import io.mubiao.cli.Session;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which processes a Spark cluster gives, and with which Java: {@code 0 on node7, Java 17, Spark 4.2.0}. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    /** So that every process gets some. */
    private static final int TASKS = 64;

    private final Session session;

    @Option(names = "--master", paramLabel = "ADDRESS")
    private String master = "local-cluster[2,1,1024]";

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Master wanted = new Master(master);
        if (!wanted.answers()) {
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.unreachable", master));
        }
        try (JavaSparkContext spark = new JavaSparkContext(wanted.conf("mubiao cluster check"))) {
            List<String> found = spark.parallelize(Collections.nCopies(TASKS, spark.version()), TASKS)
                    .map(Station::here)
                    .distinct()
                    .collect();
            found.stream().sorted().forEach(session.out()::println);
            return Exit.OK;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            String why = e instanceof SparkException ? String.valueOf(e.getMessage()) : e.toString();
            throw new Refusal(
                    Exit.FAILED,
                    session.texts()
                            .of(
                                    "cluster.failed",
                                    master,
                                    why.lines().findFirst().orElse("")));
        }
    }
}
