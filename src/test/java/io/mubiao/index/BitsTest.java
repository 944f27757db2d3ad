package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of entries, added up and parted by segments. */
class BitsTest {
    private static final long SEED = 20251203;

    private final Random random = new Random(SEED);

    @Test
    void anEntryIsOfAsManySetsAsItWasAddedWith() {
        int length = 1000 + random.nextInt(100);
        List<FixedBitSet> sets =
                IntStream.range(0, 13).mapToObj(i -> some(length)).toList();
        BitSums sums = new BitSums(length, sets.size());
        sets.forEach(sums::add);
        for (int least = 1; least <= sets.size(); least++) {
            FixedBitSet many = sums.atLeast(least);
            for (int entry = 0; entry < length; entry++) {
                int at = entry;
                long of = sets.stream().filter(set -> set.get(at)).count();
                assertThat(many.get(entry)).as("seed %d", SEED).isEqualTo(of >= least);
            }
        }
    }

    @Test
    void segmentsPutTogetherAreTheWhole(@TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            for (int i = 0; i < 90; i++) {
                PlanDraft draft = new PlanDraft("plan" + i, "610700", "陕西省", "汉中市");
                draft.section("s1", "目标", "到2025年完成。");
                writing.replace(draft.plan());
                if (i % 37 == 0) {
                    writing.commit();
                }
            }
            writing.commit();
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(2);
            FixedBitSet all = some(reader.maxDoc());
            FixedBitSet together = new FixedBitSet(all.length());
            for (LeafReaderContext leaf : reader.leaves()) {
                FixedBitSet part = LeafBits.of(all, leaf);
                for (int entry = 0; entry < part.length(); entry++) {
                    assertThat(part.get(entry)).isEqualTo(all.get(leaf.docBase + entry));
                }
                LeafBits.put(part, together, leaf);
            }
            assertThat(together).as("seed %d", SEED).isEqualTo(all);
        }
    }

    private FixedBitSet some(int length) {
        FixedBitSet set = new FixedBitSet(length);
        IntStream.range(0, length).filter(i -> random.nextInt(3) == 0).forEach(set::set);
        return set;
    }
}
