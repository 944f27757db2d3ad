package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Target;
import io.mubiao.model.Target.Comparator;
import io.mubiao.model.Target.Measure;
import io.mubiao.model.Target.Tier;
import io.mubiao.model.Target.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some thousands of sentences that were never written: another number, unit, year, area, bound, order of clauses, width of
 * punctuation, an inserted parenthesis, an indicator of six to twenty characters that no list knows. What changes in the
 * sentence, and nothing else, changes in its targets. A failure names the sentence; the seed repeats it.
 */
class VariantsTest {
    private static final int VARIANTS = 700;
    private static final String SYLLABLES = "山林田草沙乡桥路港站塘井泵坪岗坝埠柳杉桐栗莲荷藕稻麦";
    private static final List<String> MEASURES = List.of("覆盖率", "保有量", "建成面积", "达标比例", "年产量", "处理能力", "普及率");
    private static final List<String> UNITS = List.of("%", "万吨", "平方公里", "亿元", "万千瓦时", "立方米/万元", "万亩");
    private static final List<String> AREAS = List.of("", "全市", "全区", "全县", "全省", "我市", "全州");
    private static final List<String> ABOVE = List.of("", "以上", "以内", "左右");

    private static final class Dice {
        private final Random random;

        Dice(long seed) {
            random = new Random(seed);
        }

        <T> T of(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        boolean heads() {
            return random.nextBoolean();
        }

        int upTo(int bound) {
            return random.nextInt(bound);
        }

        String number() {
            return random.nextInt(900) + 1 + (random.nextBoolean() ? "." + (random.nextInt(9) + 1) : "");
        }

        /** A word that no list knows, whose first letter is not one of a word before it. */
        String name() {
            String measure = of(MEASURES);
            StringBuilder word = new StringBuilder();
            int length = 6 + random.nextInt(15) - measure.length();
            while (word.length() < Math.max(2, length)) {
                word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
            }
            return word + measure;
        }

        String comma() {
            return heads() ? "，" : ",";
        }
    }

    /** What a clause must give. */
    private record Wanted(String name, String value, String unit, Demand demand, Years years) {
        record Demand(Measure measure, @Nullable Trend trend, Comparator comparator, @Nullable Tier tier) {}

        record Years(@Nullable Integer base, @Nullable Integer target) {}

        static Wanted of(Target target) {
            Target.Demand d = target.demand();
            return new Wanted(
                    target.subject().indicator().name(),
                    plain(d.value().min()),
                    String.valueOf(d.value().unit()),
                    new Demand(d.measure(), d.trend(), d.comparator(), d.tier()),
                    new Years(target.timing().baseYear(), target.timing().targetYear()));
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }
    }

    private record Clause(String text, Wanted wanted) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aClauseGivesWhatItSays(long seed) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < VARIANTS; i++) {
            int year = 2023 + dice.upTo(12);
            Clause clause = clause(dice, year);
            holds(
                    "到" + year + "年" + dice.comma() + dice.of(AREAS) + clause.text() + "。",
                    List.of(clause.wanted()),
                    seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void clausesGiveTheSameInEitherOrder(long seed) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < VARIANTS; i++) {
            int year = 2023 + dice.upTo(12);
            List<Clause> clauses = new ArrayList<>(List.of(clause(dice, year), clause(dice, year)));
            if (dice.heads()) {
                clauses.add(clause(dice, year));
            }
            List<String> texts = clauses.stream().map(Clause::text).toList();
            String stop = dice.of(List.of("，", ",", "；"));
            holds(
                    "到" + year + "年" + dice.comma() + String.join(stop, texts) + "。",
                    clauses.stream().map(Clause::wanted).toList(),
                    seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void aParenthesisOrAStretchChangesNothingElse(long seed) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < VARIANTS; i++) {
            int year = 2023 + dice.upTo(12);
            boolean stretch = dice.heads();
            String remark = dice.heads() ? (dice.heads() ? "（含飞地）" : "(不含飞地)") : "";
            Clause plain = reached(dice, year, stretch ? Tier.STRETCH : null, remark);
            holds(
                    (stretch ? "力争" : "") + "到" + year + "年" + dice.comma() + plain.text() + "。",
                    List.of(plain.wanted()),
                    seed);
        }
    }

    private static void holds(String sentence, List<Wanted> wanted, long seed) {
        List<Target> targets = Plans.of("主要任务", sentence).targets();
        assertThat(targets.stream().map(Wanted::of).toList())
                .as("seed %s: %s", seed, sentence)
                .isEqualTo(wanted);
        for (Target target : targets) {
            var source = target.evidence().source();
            assertThat(sentence.substring(source.start(), source.end())).isEqualTo(source.quote());
        }
    }

    private static Clause clause(Dice dice, int year) {
        return switch (dice.upTo(5)) {
            case 0 -> moved(dice, year);
            case 1 -> fallen(dice, year);
            case 2 -> counted(dice, year);
            case 3 -> bounded(dice, year);
            default -> reached(dice, year, null, "");
        };
    }

    private static Clause reached(Dice dice, int year, @Nullable Tier tier, String remark) {
        String name = dice.name();
        String number = dice.number();
        String unit = dice.of(UNITS);
        String above = dice.of(ABOVE);
        Comparator comparator = above.equals("以上")
                ? Comparator.GE
                : above.equals("以内") ? Comparator.LE : above.isEmpty() ? Comparator.EQ : Comparator.APPROX;
        String verb = dice.of(List.of("达到", "为", "保持在", "稳定在"));
        return new Clause(
                name + remark + verb + number + unit + above,
                wanted(
                        name + remark,
                        number,
                        unit,
                        new Wanted.Demand(Measure.LEVEL, null, comparator, tier),
                        null,
                        year));
    }

    private static Clause bounded(Dice dice, int year) {
        String name = dice.name();
        String number = dice.number();
        String unit = dice.of(UNITS);
        boolean least = dice.heads();
        Comparator comparator = least ? Comparator.GE : Comparator.LE;
        return new Clause(
                name + (least ? "不低于" : "不超过") + number + unit,
                wanted(name, number, unit, new Wanted.Demand(Measure.LEVEL, null, comparator, null), null, year));
    }

    private static Clause moved(Dice dice, int year) {
        String name = dice.name();
        String number = dice.number();
        String unit = dice.of(UNITS);
        boolean up = dice.heads();
        String verb = up ? dice.of(List.of("提高到", "增加到", "提升至")) : dice.of(List.of("下降到", "降低至", "减少到"));
        Wanted.Demand demand = new Wanted.Demand(Measure.LEVEL, up ? Trend.UP : Trend.DOWN, Comparator.EQ, null);
        return new Clause(name + verb + number + unit, wanted(name, number, unit, demand, null, year));
    }

    private static Clause fallen(Dice dice, int year) {
        String name = dice.name();
        String number = dice.number();
        int base = 2015 + dice.upTo(7);
        boolean up = dice.heads();
        Wanted.Demand demand = new Wanted.Demand(Measure.CHANGE, up ? Trend.UP : Trend.DOWN, Comparator.EQ, null);
        String text = name + (dice.heads() ? "比" : "较") + base + "年" + (up ? "提高" : "下降") + number + "%";
        return new Clause(text, wanted(name, number, "%", demand, base, year));
    }

    private static Clause counted(Dice dice, int year) {
        String thing =
                dice.name().replaceAll("(覆盖率|保有量|建成面积|达标比例|年产量|处理能力|普及率)$", "") + dice.of(List.of("示范园", "产业基地", "工程"));
        String number = String.valueOf(2 + dice.upTo(300));
        String unit = dice.of(List.of("个", "处", "座"));
        String verb = dice.of(List.of("建成", "新建", "打造"));
        String name = verb.equals("新建") ? verb + thing : thing;
        Wanted.Demand demand = new Wanted.Demand(Measure.LEVEL, null, Comparator.EQ, null);
        String text = dice.heads() ? verb + number + unit + thing : verb + thing + number + unit;
        return new Clause(text, wanted(name, number, unit, demand, null, year));
    }

    private static Wanted wanted(
            String name, String number, String unit, Wanted.Demand demand, @Nullable Integer base, int year) {
        return new Wanted(name, number, unit, demand, new Wanted.Years(base, year));
    }
}
