package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueSetsTest {
    @Test
    void theSameValuesHaveTheSameNumber() {
        ValueSets sets = new ValueSets();
        Map<List<Integer>, Integer> known = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int[] values =
                    random.ints(random.nextInt(4), 0, 400).sorted().distinct().toArray();
            int[] longer = Arrays.copyOf(values, values.length + 2);
            int number = sets.number(longer, values.length);
            List<Integer> set = Arrays.stream(values).boxed().toList();
            assertThat(number).isEqualTo(known.computeIfAbsent(set, all -> number));
            assertThat(sets.all().get(number)).containsExactly(values);
        }
        assertThat(sets.all()).hasSize(known.containsKey(List.of()) ? known.size() : known.size() + 1);
    }
}
