package io.mubiao.cluster.spark;

import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Opened;
import io.mubiao.pipeline.Opened.Inside;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** What the files of a run hold: each is looked at, and the archives among them are unpacked for as long as the run lasts. */
final class Survey {
    /** So many let an idle process take over what a slower one has not begun. */
    static final int TASKS_A_CORE = 4;

    private final Map<String, List<Found>> contents = new TreeMap<>();
    private final List<Packed> archives = new ArrayList<>();
    private final List<FileOutcome> aside = new ArrayList<>();
    private final Set<String> closed = new TreeSet<>();

    /**
     * An archive.
     *
     * @param opened what it holds; null where it is a document after all
     * @param place where that was put
     */
    record Packed(Hashed file, @Nullable Opened opened, String place) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    private Survey() {}

    /**
     * Looks at files.
     *
     * @param room a folder for what archives hold
     * @param isDocument whether a content was read before, and so need not be looked into
     */
    static Survey of(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> configuration,
            Terms terms,
            List<Found> found,
            String room,
            Predicate<String> isDocument) {
        Survey survey = new Survey();
        List<Hashed> packed = new ArrayList<>();
        int most = spark.defaultParallelism() * TASKS_A_CORE;
        List<Hashed> hashed = spark.parallelize(found, Math.max(1, Math.min(found.size(), most)))
                .map(each -> Hashed.of(each, configuration.value().value()))
                .collect();
        for (Hashed each : hashed) {
            if (!each.sha256().isEmpty() && each.packed() && !isDocument.test(each.sha256())) {
                packed.add(each);
            } else {
                survey.enter(each);
            }
        }
        if (!packed.isEmpty()) {
            spark.parallelize(packed, Math.min(packed.size(), most))
                    .mapPartitions(part -> unpacked(terms, configuration.value().value(), room, part))
                    .collect()
                    .forEach(survey::enter);
        }
        return survey;
    }

    /** Which files hold a content that is to be read. */
    Map<String, List<Found>> contents() {
        return contents;
    }

    List<Packed> archives() {
        return archives;
    }

    /** What is not read. */
    List<FileOutcome> aside() {
        return aside;
    }

    /** The files that could not be read: what was there before may still be. */
    Set<String> closed() {
        return closed;
    }

    private static Iterator<Packed> unpacked(
            Terms terms, Configuration configuration, String room, Iterator<Hashed> files) throws IOException {
        Pressing pressing = Pressing.ofTask(terms, configuration, 1);
        String own = room + "/" + TaskContext.get().taskAttemptId() + "-";
        int[] count = {0};
        return OneByOne.of(files, file -> {
            String place = own + count[0]++;
            return new Packed(file, pressing.unpack(file.holding(), place), place);
        });
    }

    private void enter(Hashed file) {
        if (file.sha256().isEmpty()) {
            String why = "The file cannot be read: " + file.fault() + ".";
            closed.add(file.found().address());
            aside.add(FileOutcome.failed(file.found().name(), "unreadable", why));
        } else {
            enter(file.sha256(), file.found());
        }
    }

    private void enter(String sha256, Found found) {
        contents.computeIfAbsent(sha256, sha -> new ArrayList<>()).add(found);
    }

    private void enter(Packed archive) {
        Opened opened = archive.opened();
        if (opened == null) {
            enter(archive.file());
            return;
        }
        archives.add(archive);
        Found found = archive.file().found();
        aside.addAll(opened.unread(found.name()));
        for (Inside file : opened.files()) {
            enter(file.sha256(), found.member(file.name(), file.bytes(), archive.place() + "/" + file.file()));
        }
    }
}
