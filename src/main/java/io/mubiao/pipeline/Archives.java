package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Archive;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.read.archive.ArchiveKind;
import io.mubiao.read.archive.Unpacked.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private int opened;

    /** @param room where they are unpacked */
    Archives(Journal before, Plan plan, Versions versions, Making making, Path room) {
        this.before = before;
        this.plan = plan;
        this.versions = versions;
        this.making = making;
        this.room = room;
    }

    /** The survey with the members of its archives. */
    Survey apply(Survey survey) throws IOException {
        Map<String, Seen> files = new TreeMap<>(survey.files());
        Map<String, Path> met = new TreeMap<>(survey.met());
        for (Map.Entry<String, Path> file : survey.met().entrySet()) {
            Seen seen = files.get(file.getKey());
            if (seen != null) {
                look(seen, file.getValue(), files, met);
            }
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

    private void look(Seen seen, Path file, Map<String, Seen> files, Map<String, Path> met) throws IOException {
        Archive archive = before.archives().get(seen.sha256());
        boolean stands = archive != null && stands(archive, seen);
        Path into = room.resolve("archive-" + opened++);
        if (!stands) {
            archive = opened(seen, file, into);
        }
        if (archive == null) {
            return;
        }
        known.put(seen.sha256(), archive);
        met.remove(seen.key());
        tell(seen, archive, stands);
        for (Member member : archive.members()) {
            String path = seen.path() + "!/" + member.name();
            String key = seen.key() + "!/" + member.name();
            FolderWalk.Reason reason = FolderWalk.reasonOfAny(member.name());
            if (reason != null) {
                outcomes.add(FileOutcome.skipped(path, reason.code(), reason.message()));
            } else if (member.sha256() == null) {
                String code = member.code() == null ? "damaged" : member.code();
                outcomes.add(FileOutcome.failed(path, code, String.valueOf(member.message())));
            } else {
                files.put(key, new Seen(key, path, member.bytes(), seen.modified(), seen.taken(), member.sha256()));
                met.put(key, stands || member.file() == null ? file : into.resolve(member.file()));
                if (stands) {
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

    private void tell(Seen seen, Archive archive, boolean stands) {
        boolean any = archive.members().stream().anyMatch(member -> member.sha256() != null);
        Status whole = stands ? Status.UNCHANGED : Status.DONE;
        Status status = archive.code() == null ? whole : any ? Status.IN_PART : Status.FAILED;
        String code = archive.code() == null ? "archive" : archive.code();
        String message =
                archive.message() == null ? "An archive; what it holds stands below its name." : archive.message();
        outcomes.add(new FileOutcome(seen.path(), status, code, message, null, 0));
    }
}
