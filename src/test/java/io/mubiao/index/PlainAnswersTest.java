package io.mubiao.index;

import static io.mubiao.index.PlanDraft.department;
import static io.mubiao.index.PlanDraft.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.PlainAnswers.Answer;
import io.mubiao.model.Department;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hits, their order and their counts are those of plain reading, over made plans that say the same in many ways. */
class PlainAnswersTest {
    private static final long SEED = 20251121;
    private static final List<String> PARTS = List.of(
            "秸秆综合利用率",
            "秸稈综合利用",
            "综合",
            "利用率",
            "单位地区生产总值能耗",
            "能耗",
            "化学需氧量",
            "氨氮",
            "、",
            "，",
            "。",
            "达到",
            "下降",
            "比2020年",
            "到2025年",
            "13.5%",
            "１，２００吨",
            "PM2.5",
            " ",
            "以上",
            "重点",
            "重点工程",
            "工程",
            "各各区",
            "（试行）");
    private static final List<String> INDICATORS = List.of("秸秆综合利用率", "综合利用率", "能耗", "单位地区生产总值能耗", "重点工程减排量");

    private final Random random = new Random(SEED);

    /** Where there are many, most of what was found is never scored. */
    @ParameterizedTest
    @ValueSource(ints = {60, 400})
    void anyQuestionIsAnsweredAsByReadingItAll(int plans, @TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, List.of("秸秆综合利用率", "化学需氧量", "重点工程"))) {
            for (int i = 0; i < plans; i++) {
                writing.replace(plan(i % (plans - 10)));
                if (i % 17 == 0 && i < 500) {
                    writing.commit();
                }
            }
            writing.remove("plan007");
            writing.commit();
        }
        List<String> texts = IntStream.range(0, 40).mapToObj(i -> sentence()).toList();
        Questions questions = new Questions(SEED, texts);
        try (IndexReading index = IndexReading.open(folder);
                PlainAnswers plain = new PlainAnswers(folder)) {
            int found = 0;
            int asked = plans > 100 ? 150 : 600;
            for (int i = 0; i < asked; i++) {
                SearchRequest request = questions.next();
                Answer answer = Answer.of(index.search(request));
                assertThat(answer)
                        .as("question %d of seed %d: %s", i, SEED, request)
                        .isEqualTo(plain.search(request));
                found += answer.total() > 0 ? 1 : 0;
            }
            assertThat(found).isGreaterThan(asked / 2);
        }
    }

    private PlanDocument plan(int number) {
        String code = List.of("610700", "610300", "620600", "500118").get(number % 4);
        PlanDraft draft = new PlanDraft("plan%03d".formatted(number), code, "陕西省", "城市" + code);
        for (int section = 1; section < 4; section++) {
            StringBuilder body = new StringBuilder();
            IntStream.range(0, 1 + random.nextInt(4)).forEach(i -> body.append(sentence()));
            String quote = sentence();
            draft.section("s" + section, sentence(), body + quote, department("市发展改革委", "发展改革"));
            for (int target = random.nextInt(3); target > 0; target--) {
                String indicator = INDICATORS.get(random.nextInt(INDICATORS.size()));
                String canonical = random.nextBoolean() ? indicator.substring(0, 2) : null;
                String amount = String.valueOf(5 + random.nextInt(30));
                String unit = random.nextBoolean() ? "%" : "吨";
                int year = 2023 + random.nextInt(4);
                draft.target(indicator, canonical, quote, value(amount, unit), year, bodies());
            }
        }
        return draft.plan();
    }

    private Department[] bodies() {
        return switch (random.nextInt(3)) {
            case 0 -> new Department[0];
            case 1 -> new Department[] {department("区发改局", "发展改革")};
            default ->
                new Department[] {department("市发展改革委", "发展改革"), department("市统计局", "统计"), department("区发改局", "发展改革")};
        };
    }

    private String sentence() {
        StringBuilder said = new StringBuilder();
        IntStream.range(0, 2 + random.nextInt(6)).forEach(i -> said.append(PARTS.get(random.nextInt(PARTS.size()))));
        return said.append("。").toString();
    }
}
