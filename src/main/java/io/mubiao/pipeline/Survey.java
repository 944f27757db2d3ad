package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * What there is: the files of this run, and those of earlier runs that lie elsewhere, grouped by content.
 *
 * <p>A file of an earlier run is gone where its folder was given and it was not met; what lies in a folder that cannot
 * be looked into is taken to be still there.
 *
 * @param files every file that counts, by key
 * @param met those of this run, by key
 * @param aside outcomes of what is not read
 */
record Survey(Map<String, Seen> files, Map<String, Path> met, List<FileOutcome> aside) {

    static Survey of(BatchRequest request, Journal before, Fingerprints fingerprints, ExecutorService pool)
            throws IOException {
        Names names = request.names();
        FolderWalk.Met walked = new FolderWalk(names, request.output().path()).apply(request.paths());
        List<FileOutcome> aside = new ArrayList<>(walked.aside());
        Map<String, Seen> files = stay(request, before, walked);
        Map<String, Path> met = new TreeMap<>();
        Map<Path, Future<Seen>> asked = ask(walked, fingerprints, pool);
        for (Map.Entry<Path, Future<Seen>> question : asked.entrySet()) {
            Path file = question.getKey();
            try {
                Seen seen = answer(question.getValue());
                files.put(seen.key(), seen);
                met.put(seen.key(), file);
            } catch (UnreadableException e) {
                aside.add(FileOutcome.failed(names.shown(file), e.code(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                String why = "The file cannot be read: " + Reasons.of(e) + ".";
                aside.add(FileOutcome.failed(names.shown(file), "unreadable", why));
                Seen known = before.files().get(names.key(file));
                if (known != null) {
                    files.put(known.key(), known);
                }
            }
        }
        return new Survey(files, met, aside);
    }

    /** The files by content. */
    Map<String, Content> contents() {
        Map<String, List<Seen>> holders = new HashMap<>();
        for (Seen seen : files.values()) {
            holders.computeIfAbsent(seen.sha256(), sha -> new ArrayList<>()).add(seen);
        }
        Map<String, Content> contents = new TreeMap<>();
        holders.forEach((sha, list) ->
                contents.put(sha, new Content(new Fingerprint(sha, list.get(0).bytes()), list)));
        return contents;
    }

    /** Where a file of this run lies. */
    Path file(Seen holder) {
        return Objects.requireNonNull(met.get(holder.key()));
    }

    private static Map<Path, Future<Seen>> ask(FolderWalk.Met walked, Fingerprints fingerprints, ExecutorService pool) {
        Map<Path, Future<Seen>> asked = new TreeMap<>();
        for (Path file : walked.files().values()) {
            asked.put(file, pool.submit(() -> fingerprints.apply(file)));
        }
        return asked;
    }

    private static Seen answer(Future<Seen> question) throws UnreadableException, IOException {
        try {
            return awaited(question);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof UnreadableException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /** What a thread of the pool came to. */
    static <T> T awaited(Future<T> question) throws IOException {
        try {
            return question.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was stopped", e);
        }
    }

    /** A file's own key, or that of the archive it is in. */
    static String outer(String key, Journal before) {
        int member = key.indexOf("!/");
        return member > 0 && before.files().containsKey(key.substring(0, member)) ? key.substring(0, member) : key;
    }

    private static Map<String, Seen> stay(BatchRequest request, Journal before, FolderWalk.Met walked) {
        Names names = request.names();
        Set<Path> given = request.paths().stream()
                .map(path -> names.here().resolve(path).normalize())
                .collect(Collectors.toSet());
        Set<Path> closed = Set.copyOf(walked.closed());
        Map<String, Seen> stay = new TreeMap<>();
        before.files().forEach((key, seen) -> {
            Path file = names.file(outer(key, before));
            if (!isIn(given, file) || isIn(closed, file)) {
                stay.put(key, seen);
            }
        });
        return stay;
    }

    /** Whether a file, or a folder it is in, is one of these. */
    private static boolean isIn(Set<Path> places, Path file) {
        for (Path place = file; place != null; place = place.getParent()) {
            if (places.contains(place)) {
                return true;
            }
        }
        return false;
    }
}
