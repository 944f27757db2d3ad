package io.mubiao.cluster.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** A part of a run: its documents are made on Spark and put aside in files, together with those of files that are replaced. */
final class Round {
    private static final int FILES_A_TASK = 250;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Terms terms;
    private final String folder;
    private final String aside;

    /** Documents of one place together, or, where there are many, those of them whose content begins alike. */
    private static final class ByPlace extends HashPartitioner {
        private static final long serialVersionUID = 1;

        ByPlace(int parts) {
            super(parts);
        }

        @Override
        public int getPartition(Object key) {
            String name = String.valueOf(key);
            return super.getPartition(name.substring(0, name.lastIndexOf('/') + 2));
        }
    }

    /**
     * @param folder of results
     * @param aside a folder of this run's below it
     */
    Round(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> configuration,
            Terms terms,
            String folder,
            String aside) {
        this.spark = spark;
        this.configuration = configuration;
        this.terms = terms;
        this.folder = folder;
        this.aside = folder + "/" + aside;
    }

    /**
     * @param replaced files whose other documents are carried on, by name
     * @return one for each content, and one for each document that was carried on
     */
    List<Shelved> apply(List<Holding> work, Map<String, List<Entry>> replaced) {
        List<Shelved> done = new ArrayList<>();
        Map<String, Set<Integer>> scans = new TreeMap<>();
        for (Shelved each : first(work, replaced)) {
            if (each.left().isEmpty()) {
                done.add(each);
            } else {
                scans.put(each.sha256(), each.left());
            }
        }
        if (!scans.isEmpty()) {
            List<Holding> left = work.stream()
                    .filter(holding -> scans.containsKey(holding.sha256()))
                    .toList();
            done.addAll(shelved(new Scans(spark, configuration, terms).apply(left, scans), left.size()));
        }
        return done;
    }

    /** All but the scans, of which only the pages are told. */
    private List<Shelved> first(List<Holding> work, Map<String, List<Entry>> replaced) {
        JavaPairRDD<String, Made> all = made(work);
        int carriedOn = replaced.values().stream().mapToInt(List::size).sum();
        if (!replaced.isEmpty()) {
            all = all.union(carried(replaced));
        }
        return shelved(all, work.size() + carriedOn);
    }

    private List<Shelved> shelved(JavaPairRDD<String, Made> all, int documents) {
        Broadcast<SerializableConfiguration> broadcast = configuration;
        String program = terms.versions().program();
        String place = aside;
        return all.repartitionAndSortWithinPartitions(new ByPlace(slices(documents)))
                .mapPartitions(made -> shelved(broadcast.value().value(), place, program, made))
                .collect();
    }

    private JavaPairRDD<String, Made> made(List<Holding> work) {
        int slices = slices(work.size());
        int files = work.size() / slices;
        Broadcast<SerializableConfiguration> broadcast = configuration;
        Terms told = terms;
        return spark.parallelize(work, slices)
                .mapPartitionsToPair(holdings -> pressed(told, broadcast.value().value(), files, holdings));
    }

    private static Iterator<Tuple2<String, Made>> pressed(
            Terms terms, Configuration configuration, int files, Iterator<Holding> holdings) throws IOException {
        Pressing pressing = Pressing.ofTask(terms, configuration, files);
        return OneByOne.of(holdings, pressing::apply);
    }

    private static Iterator<Shelved> shelved(
            Configuration configuration, String aside, String program, Iterator<Tuple2<String, Made>> made)
            throws IOException {
        String own = aside + "/" + TaskContext.get().taskAttemptId();
        try (Shelving shelving = new Shelving(configuration, own, program)) {
            return shelving.apply(made).iterator();
        }
    }

    private JavaPairRDD<String, Made> carried(Map<String, List<Entry>> replaced) {
        List<Tuple2<String, List<Entry>>> files = new ArrayList<>();
        replaced.forEach((file, entries) -> files.add(new Tuple2<>(file, new ArrayList<>(entries))));
        Broadcast<SerializableConfiguration> broadcast = configuration;
        String from = folder;
        return spark.parallelizePairs(files, slices(files.size()))
                .flatMapToPair(file -> lines(broadcast.value().value(), from, file._1(), file._2()));
    }

    private static Iterator<Tuple2<String, Made>> lines(
            Configuration configuration, String folder, String file, List<Entry> entries) throws IOException {
        Map<String, Entry> wanted = entries.stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.piece().document()), entry -> entry));
        String place = file.substring(0, file.lastIndexOf('/'));
        Path path = new Path(folder, Part.DOCUMENTS.of(file));
        List<Tuple2<String, Made>> carried = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Places.of(path, configuration).open(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Entry entry = wanted.get(id(line));
                if (entry != null) {
                    String sha256 = entry.holding().sha256();
                    Made made = new Made(sha256, entry.piece(), line.getBytes(StandardCharsets.UTF_8), Set.of());
                    carried.add(new Tuple2<>(place + "/" + sha256, made));
                }
            }
        }
        return carried.iterator();
    }

    private static String id(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("id")) {
                    return String.valueOf(json.nextTextValue());
                }
            }
        }
        return "";
    }

    private int slices(int files) {
        return Math.max(1, Math.min(files, Math.max(spark.defaultParallelism(), files / FILES_A_TASK)));
    }
}
