package io.mubiao.cluster.spark;

import io.mubiao.cli.Exit;
import io.mubiao.cli.Session;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which processes a Spark cluster gives, and with which Java: {@code 0 on node7, Java 17, Spark 4.2.0}. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    /** So that every process gets some. */
    private static final int TASKS = 32;

    private final Session session;

    @Mixin
    private MasterOption master = new MasterOption();

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return master.use(session, "mubiao cluster check", null, (spark, home) -> {
            stations(spark).forEach(session.out()::println);
            return Exit.OK;
        });
    }

    private static List<String> stations(JavaSparkContext spark) {
        return spark
                .parallelize(Collections.nCopies(TASKS, spark.version()), TASKS)
                .map(Station::here)
                .collect()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }
}
