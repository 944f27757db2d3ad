package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Archive;
import io.mubiao.pipeline.Journal.Result;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.read.archive.ArchiveKind;
import io.mubiao.read.archive.Unpacked.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The archives among the files of a run: what they hold counts as files, named {@code 方案.zip!/附件/方案.pdf}. One that is
 * known, and of which nothing is to be read anew, is not opened.
 */
final class Archives {
    private final Journal before;
    private final Plan plan;
    private final Versions versions;
    private final Making making;
    private final Path room;
    private final Map<String, Archive> known = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<FileOutcome> outcomes = new ArrayList<>();

    /** @param room where they are unpacked */
    Archives(Journal before, Plan plan, Versions versions, Making making, Path room) {
        this.before = before;
        this.plan = plan;
        this.versions = versions;
        this.making = making;
        this.room = room;
    }

    /** The survey with the members of its archives, of which as many are opened at once as the pool has threads. */
    Survey apply(Survey survey, ExecutorService pool) throws IOException {
        List<Future<Look>> looks = new ArrayList<>();
        for (Map.Entry<String, Path> file : survey.met().entrySet()) {
            Seen seen = survey.files().get(file.getKey());
            if (seen != null && !isDocument(seen)) {
                Path into = room.resolve("archive-" + looks.size());
                looks.add(pool.submit(() -> look(seen, file.getValue(), into)));
            }
        }
        Map<String, Seen> files = new TreeMap<>(survey.files());
        Map<String, Path> met = new TreeMap<>(survey.met());
        for (Future<Look> look : looks) {
            enter(Survey.awaited(look), files, met);
        }
        List<FileOutcome> aside = new ArrayList<>(survey.aside());
        aside.addAll(outcomes);
        return new Survey(files, met, aside);
    }

    /** What is known of them now, by content. */
    Map<String, Archive> known() {
        return known;
    }

    /** Whether a file is the member of an archive that was not opened. */
    boolean isClosed(Seen seen) {
        return closed.contains(seen.key());
    }

    /**
     * What there is to say of one file.
     *
     * @param archive null where it is none
     * @param stands whether it was left closed, as all of it is known
     * @param into where it was unpacked otherwise
     */
    private record Look(Seen seen, Path file, @Nullable Archive archive, boolean stands, Path into) {}

    private Look look(Seen seen, Path file, Path into) throws IOException {
        Archive archive = before.archives().get(seen.sha256());
        boolean stands = archive != null && stands(archive, seen);
        return new Look(seen, file, stands ? archive : opened(seen, file, into), stands, into);
    }

    /** Whether the file was read as a document the last time, and has not changed: then it need not be looked into. */
    private boolean isDocument(Seen seen) {
        Seen was = before.files().get(seen.key());
        Result result = before.results().get(seen.sha256());
        return was != null && was.sha256().equals(seen.sha256()) && result != null && versions.hold(result.version());
    }

    private void enter(Look look, Map<String, Seen> files, Map<String, Path> met) {
        Seen seen = look.seen();
        Archive archive = look.archive();
        if (archive == null) {
            return;
        }
        known.put(seen.sha256(), archive);
        met.remove(seen.key());
        outcomes.add(FileOutcome.ofArchive(seen.path(), archive.unpacked(), look.stands()));
        for (Member member : archive.members()) {
            String path = seen.path() + "!/" + member.name();
            String key = seen.key() + "!/" + member.name();
            FileOutcome unread = FileOutcome.unread(path, member);
            if (unread != null) {
                outcomes.add(unread);
            } else {
                String sha256 = Objects.requireNonNull(member.sha256());
                files.put(key, new Seen(key, path, member.bytes(), seen.modified(), seen.taken(), sha256));
                boolean closedStill = look.stands() || member.file() == null;
                met.put(key, closedStill ? look.file() : look.into().resolve(member.file()));
                if (look.stands()) {
                    closed.add(key);
                }
            }
        }
    }

    /** Whether all of it is as it was, so that it need not be opened. */
    private boolean stands(Archive archive, Seen seen) {
        Seen was = before.files().get(seen.key());
        boolean same = was != null && was.sha256().equals(seen.sha256()) && versions.hold(archive.version());
        return same
                && !(archive.code() != null && plan.redo() != Redo.CHANGED)
                && archive.members().stream()
                        .allMatch(member -> member.sha256() == null
                                || FolderWalk.reasonOfAny(member.name()) != null
                                || plan.stands(member.sha256()));
    }

    private @Nullable Archive opened(Seen seen, Path file, Path into) throws IOException {
        return opened(making, versions, seen, file, into);
    }

    /** What a file holds; null where it is no archive, or a document that is one inside. */
    static @Nullable Archive opened(Making making, Versions versions, Seen seen, Path file, Path into)
            throws IOException {
        try {
            if (ArchiveKind.of(file, seen.path()) == null) {
                return null;
            }
        } catch (IOException e) {
            return null; // the reader will say why
        }
        Content content = new Content(new Fingerprint(seen.sha256(), seen.bytes()), List.of(seen));
        Product product = making.unpack(file, content, into);
        Made made = product.made();
        if (made.status() == Status.SKIPPED) {
            return null; // a document after all
        }
        String version = made.lasting() ? versions.plain() : "";
        return Archive.of(seen.sha256(), version, made, product.json());
    }
}
