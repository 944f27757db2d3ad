package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Piece;
import io.mubiao.pipeline.Versions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String PLACE = "province=610000/period=2021-2025/";
    private static final Versions NOW = new Versions("rules2", "program", OcrUse.AUTO);

    private final Entry known = entry("aa", "/plans/a.pdf", "rules1-program");
    private final Entry beside = entry("bb", "/plans/b.pdf", "rules2-program");
    private final Ledger ledger = new Ledger(Map.of("aa", known, "bb", beside), NOW, file -> true, false);

    @Test
    void theDocumentOfAFileThatCannotBeReadThisTimeStays() {
        Shelved lost = shelved("aa", Piece.unreadable("disk-full", "There is no room left for temporary files."), null);
        assertThat(ledger.kept(List.of(lost))).isEqualTo(Map.of(PLACE + "old", List.of(known)));
        ledger.made(lost, known.holding());
        assertThat(ledger.outcomes()).extracting(FileOutcome::code).containsExactly("disk-full");
        ledger.made(shelved("aa", known.piece(), PLACE + "new"), null);
        assertThat(ledger.entries())
                .containsExactlyInAnyOrder(new Entry(known.holding(), known.piece(), PLACE + "new"), beside);
        assertThat(ledger.work(Map.of("aa", known.holding(), "bb", beside.holding())))
                .as("the next run tries it again")
                .containsExactly(known.holding());
    }

    @Test
    void whatIsReadAnewIsNotKept() {
        Piece anew = new Piece(Status.DONE, null, null, "aa", "rules2-program", 1);
        assertThat(ledger.kept(List.of(shelved("aa", anew, PLACE + "new")))).isEmpty();
    }

    private static Entry entry(String sha256, String file, String version) {
        Holding holding = new Holding(sha256, 10, List.of(Found.of("file:" + file, file, 10)));
        return new Entry(holding, new Piece(Status.DONE, null, null, sha256, version, 1), PLACE + "old");
    }

    private static Shelved shelved(String sha256, Piece piece, String file) {
        return new Shelved(sha256, piece, file, "", Set.of());
    }
}
