package io.mubiao.cluster.spark;

import io.mubiao.cli.Exit;
import io.mubiao.cli.IngestSummary;
import io.mubiao.cli.Refusal;
import io.mubiao.cli.Session;
import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Isolation;
import io.mubiao.pipeline.Stages;
import io.mubiao.pipeline.Versions;
import io.mubiao.rules.RuleBook;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files by the machines of a Spark cluster: {@code mubiao cluster ingest 'hdfs://node1/plans/2021*' -o hdfs://node1/read}. */
@Command(name = "ingest", sortOptions = false)
public final class IngestCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATTERN", descriptionKey = "mubiao.cluster.ingest.PATTERN", arity = "1..*")
    private List<String> patterns = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    private String folder = "";

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--emptied", descriptionKey = "mubiao.ingest.emptied")
    private boolean emptied;

    @Option(names = "--ocr", paramLabel = "WHEN", descriptionKey = "ocr")
    private Ocr ocr = Ocr.auto;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
    private int timeout = Math.toIntExact(Isolation.LIMIT.toSeconds());

    @Option(names = "--memory", paramLabel = "MB")
    private int memory = 1024;

    @Option(names = "--round", paramLabel = "N")
    private int round = 100_000;

    @Option(names = "--installed", paramLabel = "DIR")
    private @Nullable String installed;

    @Mixin
    private MasterOption master = new MasterOption();

    /** When pages are read as pictures. */
    enum Ocr {
        auto,
        never,
        always
    }

    public IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        check(timeout, 1, "--timeout");
        check(memory, 64, "--memory");
        check(round, 1, "--round");
        RuleBook book = session.rules();
        OcrUse pictures = OcrUse.valueOf(ocr.name().toUpperCase(Locale.ROOT));
        session.checked(() -> Stages.of(book, pictures));
        Versions versions = Versions.of(book, pictures);
        Configuration configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
        configuration.set("fs.defaultFS", configuration.get("fs.defaultFS", "file:///"));
        Output output = output(configuration);
        Input input = input(configuration, output);
        for (String empty : emptied ? Set.<String>of() : input.empty()) {
            if (output.knows(empty)) {
                throw new Refusal(Exit.FAILED, session.texts().of("ingest.away", empty));
            }
        }
        Patterns looked = new Patterns(configuration, full());
        Ingest.Order order = new Ingest.Order(
                output, input, looked::mean, force, round, session.names().here());
        return master.use(session, "mubiao cluster ingest", installed, (spark, home) -> {
            Terms terms = new Terms(home, versions, Duration.ofSeconds(timeout), (long) memory << 20);
            BatchReport report = report(new Ingest(terms, order), spark);
            new IngestSummary(session).print(report, folder);
            return isWhole(report) ? Exit.OK : Exit.FAILED;
        });
    }

    private BatchReport report(Ingest ingest, JavaSparkContext spark) throws IOException {
        try {
            return ingest.apply(spark);
        } catch (Output.NotSharedException e) {
            throw new Refusal(Exit.FAILED, session.texts().of("cluster.notShared", folder));
        } catch (Output.OtherRunException e) {
            throw new Refusal(Exit.FAILED, session.texts().of("output.in_use", folder));
        } catch (IOException | FSError e) { // the latter is what Hadoop makes of a local disk that is full
            throw refused(folder, e);
        }
    }

    private static boolean isWhole(BatchReport report) {
        return report.count(Status.FAILED) == 0
                && report.count(Status.SKIPPED) < report.files().size();
    }

    private Output output(Configuration configuration) {
        try {
            Output output = new Output(configuration, full(folder));
            Output.State state = output.state();
            if (state != Output.State.OURS) {
                String key = "output." + state.name().toLowerCase(Locale.ROOT);
                throw new Refusal(Exit.USAGE, session.texts().of(key, folder));
            }
            return output;
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    private Input input(Configuration configuration, Output output) {
        Input input = new Input(configuration, this::shown, output.folder());
        for (String pattern : patterns) {
            try {
                input.add(full(pattern));
            } catch (FileNotFoundException e) {
                throw new Refusal(Exit.USAGE, session.texts().of("ingest.missing", pattern));
            } catch (IOException e) {
                throw refused(pattern, e);
            }
        }
        return input;
    }

    private Refusal refused(String place, Throwable fault) {
        return new Refusal(Exit.FAILED, session.texts().of("cluster.place", place, Why.of(fault)));
    }

    private List<String> full() {
        return patterns.stream().map(this::full).toList();
    }

    /** A place of the command line in full: what names no file system is on this machine. */
    private String full(String place) {
        return place.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*")
                ? place
                : "file:" + session.names().here().resolve(place).normalize();
    }

    /** On this machine as other commands show it, elsewhere in full. */
    private String shown(Path file) {
        return file.toUri().getScheme().equals("file")
                ? session.names().shown(java.nio.file.Path.of(file.toUri().getPath()))
                : file.toString();
    }

    private void check(int value, int least, String option) {
        if (value < least) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", value, option));
        }
    }
}
