package io.mubiao.cluster.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Documents with many pages that are pictures: each of these pages is read by any process, and one makes the document of what all
 * read. What could not be read of a page, that one tries once more, and says as it would of any document.
 */
final class Scans {
    /** A task starts a process that loads the rules, as long as a page takes, and gets its files. */
    private static final int PAGES_A_TASK = 16;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Terms terms;

    /** A page that is a picture. */
    private record Page(Holding holding, int page) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** What stands in the picture of a page. */
    @SuppressWarnings("ArrayRecordComponent") // made once and handed on
    private record Picture(int page, byte[] read) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    Scans(JavaSparkContext spark, Broadcast<SerializableConfiguration> configuration, Terms terms) {
        this.spark = spark;
        this.configuration = configuration;
        this.terms = terms;
    }

    /** @param pages which are pictures, by content */
    JavaPairRDD<String, Made> apply(List<Holding> scans, Map<String, Set<Integer>> pages) {
        List<Page> all = new ArrayList<>();
        List<Tuple2<String, Holding>> holdings = new ArrayList<>();
        for (Holding scan : scans) {
            for (int page : new TreeSet<>(pages.getOrDefault(scan.sha256(), Set.of()))) {
                all.add(new Page(scan, page));
            }
            holdings.add(new Tuple2<>(scan.sha256(), scan));
        }
        int slices = Math.max(1, Math.min(all.size(), Math.max(spark.defaultParallelism(), all.size() / PAGES_A_TASK)));
        Broadcast<SerializableConfiguration> broadcast = configuration;
        Terms told = terms;
        JavaPairRDD<String, Picture> read = spark.parallelize(all, slices)
                .mapPartitionsToPair(part -> read(told, broadcast.value().value(), part));
        return spark.parallelizePairs(holdings, 1)
                .cogroup(read, Math.min(scans.size(), slices))
                .values()
                .mapPartitionsToPair(part -> together(told, broadcast.value().value(), part));
    }

    /** The pages of a file that a task is given are asked for together, since the file has to be opened for them. */
    private static Iterator<Tuple2<String, Picture>> read(
            Terms terms, Configuration configuration, Iterator<Page> pages) throws IOException {
        Map<Holding, Set<Integer>> files = new LinkedHashMap<>();
        int count = 0;
        while (pages.hasNext()) {
            Page page = pages.next();
            files.computeIfAbsent(page.holding(), holding -> new TreeSet<>()).add(page.page());
            count++;
        }
        Pressing pressing = Pressing.ofTask(terms, configuration, count);
        List<Tuple2<String, Picture>> read = new ArrayList<>();
        files.forEach((holding, wanted) -> pressing.pictures(holding, wanted)
                .forEach((page, text) -> read.add(new Tuple2<>(holding.sha256(), new Picture(page, text)))));
        return read.iterator();
    }

    private static Iterator<Tuple2<String, Made>> together(
            Terms terms, Configuration configuration, Iterator<Tuple2<Iterable<Holding>, Iterable<Picture>>> scans)
            throws IOException {
        Pressing pressing = Pressing.ofTask(terms, configuration, 1);
        return OneByOne.of(scans, scan -> {
            Map<Integer, byte[]> pictures = new TreeMap<>();
            scan._2().forEach(picture -> pictures.put(picture.page(), picture.read()));
            return pressing.together(scan._1().iterator().next(), pictures);
        });
    }
}
