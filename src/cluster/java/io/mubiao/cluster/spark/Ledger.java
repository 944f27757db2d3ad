package io.mubiao.cluster.spark;

import io.mubiao.cluster.spark.Survey.Packed;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Opened;
import io.mubiao.pipeline.Piece;
import io.mubiao.pipeline.Versions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each content, from earlier runs and from this one: which of the files that were met are to be read, which
 * stand as they are, what nobody holds any more; and what is told of each file.
 */
final class Ledger {
    private final Versions versions;
    private final Predicate<String> meant;
    private final Set<String> closed = new HashSet<>();
    private final boolean force;
    private final Map<String, Entry> journal;
    private final Map<String, Entry> before;
    private final List<FileOutcome> outcomes = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    /**
     * @param journal of the earlier runs, by content
     * @param meant whether a file that was known was looked for
     * @param force whether what is known is done anew
     */
    Ledger(Map<String, Entry> journal, Versions versions, Predicate<String> meant, boolean force) {
        this.journal = new TreeMap<>(journal);
        this.before = Map.copyOf(journal);
        this.versions = versions;
        this.meant = meant;
        this.force = force;
    }

    /** What is known now. */
    Collection<Entry> entries() {
        return journal.values();
    }

    /** What became of the files, by name. */
    List<FileOutcome> outcomes() {
        return outcomes.stream().sorted(Comparator.comparing(FileOutcome::path)).toList();
    }

    /** The documents of what nobody holds any more. */
    List<String> removed() {
        return removed;
    }

    /** These are not read. */
    void aside(List<FileOutcome> files) {
        outcomes.addAll(files);
    }

    /** These files and folders could not be looked into: what is known of them is taken to be still there. */
    void closed(Set<String> addresses) {
        closed.addAll(addresses);
    }

    /** Whether this run looked what is there. */
    private boolean looked(String address) {
        if (!meant.test(address)) {
            return false;
        }
        for (int end = address.length(); end > 0; end = address.lastIndexOf('/', end - 1)) {
            if (closed.contains(address.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    /** The files by content. */
    Map<String, Holding> holdings(Map<String, List<Found>> contents) {
        Map<String, Holding> holdings = new TreeMap<>();
        contents.forEach((sha, all) -> holdings.put(sha, holding(sha, all)));
        return holdings;
    }

    private Holding holding(String sha256, List<Found> met) {
        return new Holding(sha256, met.get(0).bytes(), withOthers(sha256, met));
    }

    /** Whether a content was read as a document under the same rules. */
    boolean isDocument(String sha256) {
        Entry known = journal.get(sha256);
        return known != null && known.file() != null && holds(known);
    }

    private boolean holds(Entry known) {
        return !force && versions.hold(known.piece().version());
    }

    /**
     * Says what came of the archives; one that is known, and of which nothing is read anew, is unchanged. Returns whether there is
     * anything new to be known.
     */
    boolean archives(List<Packed> archives, List<Holding> work) {
        Set<String> anew = work.stream().map(Holding::sha256).collect(Collectors.toSet());
        Map<String, List<Found>> met = new TreeMap<>();
        archives.forEach(archive -> met.computeIfAbsent(archive.file().sha256(), sha -> new ArrayList<>())
                .add(archive.file().found()));
        boolean changed = false;
        for (Packed archive : archives) {
            String sha256 = archive.file().sha256();
            String name = archive.file().found().name();
            Opened opened = Objects.requireNonNull(archive.opened());
            Entry known = journal.get(sha256);
            boolean stands = known != null
                    && holds(known)
                    && known.names().contains(name)
                    && opened.files().stream().noneMatch(file -> anew.contains(file.sha256()));
            FileOutcome outcome = opened.outcome(name, stands);
            outcomes.add(outcome);
            if (!stands && !opened.version().isEmpty()) {
                Piece piece = new Piece(outcome.status(), outcome.code(), outcome.message(), null, opened.version(), 0);
                journal.put(sha256, new Entry(holding(sha256, met.getOrDefault(sha256, List.of())), piece, null));
                changed = true;
            }
        }
        return changed;
    }

    /** With the files of the same content that lie where this run does not look. */
    private List<Found> withOthers(String sha256, List<Found> met) {
        Entry known = journal.get(sha256);
        if (known == null) {
            return met;
        }
        List<Found> all = new ArrayList<>(met);
        known.holding().holders().stream()
                .filter(holder -> !looked(holder.address()))
                .forEach(all::add);
        return all;
    }

    /** What is to be made; what is known and stands is told. */
    List<Holding> work(Map<String, Holding> holdings) {
        List<Holding> work = new ArrayList<>();
        for (Holding holding : holdings.values()) {
            Entry known = journal.get(holding.sha256());
            if (known != null && holds(known) && known.stands(holding)) {
                tell(holding, known.piece().known(), known.names());
            } else {
                work.add(holding);
            }
        }
        return work;
    }

    private void tell(Holding holding, Piece piece, List<String> before) {
        Set<String> met = holding.holders().stream()
                .filter(holder -> looked(holder.address()))
                .map(Found::name)
                .collect(Collectors.toSet());
        piece.outcomes(holding.fingerprint(), holding.names(), before).stream()
                .filter(outcome -> met.contains(outcome.path()))
                .forEach(outcomes::add);
    }

    /** Forgets what no file holds any more; its documents, by the file they stand in. */
    Map<String, Set<String>> gone(Set<String> held) {
        Map<String, Set<String>> stale = new HashMap<>();
        List<Entry> gone = journal.values().stream()
                .filter(entry -> !held.contains(entry.holding().sha256()))
                .filter(entry -> entry.holding().holders().stream().allMatch(holder -> looked(holder.address())))
                .toList();
        for (Entry entry : gone) {
            drop(entry.holding().sha256(), stale);
            journal.remove(entry.holding().sha256());
            if (entry.file() != null) {
                removed.add(String.valueOf(entry.piece().document()));
            }
        }
        return stale;
    }

    /** Has the document of a content go from the file it stands in, if there is any. */
    void drop(String sha256, Map<String, Set<String>> stale) {
        Entry known = journal.get(sha256);
        if (known != null && known.file() != null) {
            stale.computeIfAbsent(known.file(), file -> new TreeSet<>()).add(sha256);
        }
    }

    /** The files that hold what is to go, with what is to stay of them. */
    Map<String, List<Entry>> replaced(Map<String, Set<String>> stale) {
        Map<String, List<Entry>> replaced = new LinkedHashMap<>();
        stale.keySet().forEach(file -> replaced.put(file, new ArrayList<>()));
        for (Entry entry : journal.values()) {
            Set<String> dropped = entry.file() == null ? null : stale.get(entry.file());
            if (dropped != null && !dropped.contains(entry.holding().sha256())) {
                Objects.requireNonNull(replaced.get(entry.file())).add(entry);
            }
        }
        return replaced;
    }

    /** The documents, by the file they stand in, of contents that were known and could not be read this time: they stay. */
    Map<String, List<Entry>> kept(List<Shelved> made) {
        Map<String, List<Entry>> kept = new LinkedHashMap<>();
        for (Shelved each : made) {
            Entry known = journal.get(each.sha256());
            if (isLost(each) && known != null && known.file() != null) {
                kept.computeIfAbsent(known.file(), file -> new ArrayList<>()).add(known);
            }
        }
        return kept;
    }

    /** Whether nothing is known now that would hold another time. */
    private static boolean isLost(Shelved made) {
        return made.piece().version().isEmpty();
    }

    /** What was made of a content, or carried on from a file that is replaced. */
    void made(Shelved shelved, @Nullable Holding fresh) {
        Entry known = journal.get(shelved.sha256());
        Holding holding = fresh != null ? fresh : Objects.requireNonNull(known).holding();
        if (!isLost(shelved)) {
            journal.put(shelved.sha256(), new Entry(holding.closed(), shelved.piece(), shelved.file()));
        }
        if (fresh != null) {
            Entry old = before.get(shelved.sha256());
            tell(holding, shelved.piece(), old == null ? List.of("") : old.names());
        }
    }
}
