package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Target;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A sentence with another number, year, unit or unknown indicator changes exactly that in its target. */
class VariantsTest {
    private static final String SYLLABLES = "山河林田湖草沙城乡村镇桥路港站场库渠塘井泵";
    private static final List<String> MEASURES = List.of("覆盖率", "保有量", "建成面积", "达标比例", "年产量", "处理能力");
    private static final List<String> UNITS = List.of("%", "万吨", "平方公里", "个", "亿元", "万千瓦时", "立方米/万元");

    @RepeatedTest(200)
    void whatChangesInTheSentenceChangesInTheTarget(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        String name = word(random, 3 + random.nextInt(8)) + pick(random, MEASURES);
        String number = random.nextInt(900) + 1 + (random.nextBoolean() ? "." + (random.nextInt(9) + 1) : "");
        String unit = pick(random, UNITS);
        int year = 2023 + random.nextInt(12);
        boolean above = random.nextBoolean();
        String comma = random.nextBoolean() ? "，" : ",";
        String sentence = "到" + year + "年" + comma + "全市" + name + "达到" + number + unit + (above ? "以上" : "") + "。";
        List<Target> targets = Plans.of("主要任务", sentence).targets();
        assertThat(targets).as(sentence).hasSize(1);
        Target target = targets.get(0);
        assertThat(target.subject().indicator().name()).as(sentence).isEqualTo(name);
        assertThat(target.subject().scope()).isEqualTo("全市");
        assertThat(target.demand().value().min()).as(sentence).hasToString(number);
        assertThat(target.demand().value().unit()).as(sentence).isEqualTo(unit);
        assertThat(target.demand().comparator()).isEqualTo(above ? Target.Comparator.GE : Target.Comparator.EQ);
        assertThat(target.timing().targetYear()).isEqualTo(year);
        assertThat(sentence.substring(
                        target.evidence().source().start(),
                        target.evidence().source().end()))
                .isEqualTo(target.evidence().source().quote());
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return word.toString();
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
