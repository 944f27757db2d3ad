package io.mubiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorNamesTest {
    private static RuleBook book;
    private static IndicatorNames names;

    @BeforeAll
    static void load() throws Exception {
        book = RuleBook.load(Path.of("extractors"));
        names = new IndicatorNames(book);
    }

    @ParameterizedTest
    @CsvSource({
        "单位地区生产总值能源消耗, energy-intensity-gdp",
        "单位GDP能耗, energy-intensity-gdp",
        "全市单位国内生产总值能耗, energy-intensity-gdp",
        "万元GDP能源消耗, energy-intensity-gdp",
        "规上工业单位增加值能耗, energy-intensity-industry",
        "秸秆的综合利用率, straw-utilization-rate",
        "非化石能源占能源消费总量的比例, non-fossil-share",
        "细颗粒物（PM2.5）年均浓度, pm25",
        "PM2.5平均浓度（微克/立方米）, pm25",
        "COD重点工程减排量, cod-abated",
        "化学需氧量排放总量, cod-emission",
        "地表水达到或好于III类水体比例, good-water-share",
        "全县森林覆盖率, forest-cover-rate",
        "风电累计装机容量, wind-capacity",
    })
    void namesOfOneThingShareAnId(String printed, String id) {
        assertThat(names.apply(printed)).isEqualTo(id);
    }

    @Test
    void unlistedNamesMeetEachOtherAndNothingElse() {
        String id = names.apply("全市“飞地”厂房的智能装备使用比重");
        assertThat(id).startsWith(IndicatorNames.UNLISTED).isEqualTo(names.apply("飞地厂房智能装备使用占比"));
        assertThat(names.apply("飞地厂房智能装备使用面积")).isNotEqualTo(id);
    }

    @Test
    void theRegionBeforeANameIsNoPartOfIt(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("regions"));
        Files.writeString(folder.resolve("regions/words.tsv"), "term\tcode\n甲甲省\t990000\n乙乙市\t990100\n");
        IndicatorNames few = new IndicatorNames(RuleBook.load(folder));
        assertThat(few.apply("甲甲省乙乙市大棚面积")).isEqualTo("x-大棚面积").isEqualTo(few.apply("大棚面积"));
        assertThat(few.apply("乙乙市")).isEqualTo("x-乙乙市");
    }

    @Test
    void whatIsCutAndWhatIsEmittedStayApart() {
        assertThat(names.apply("氮氧化物减排量")).isNotEqualTo(names.apply("氮氧化物排放量"));
        assertThat(names.apply("城市污水处理率")).isNotEqualTo(names.apply("农村生活污水治理率"));
    }

    @Test
    void aNameThatEndsWithTheVerbMeansTheAmount() {
        assertThat(names.apply("氨氮排放量减排", "mass", "吨"))
                .isEqualTo(names.apply("氨氮减排量"))
                .isEqualTo(names.apply("氨氮减排", "mass", "吨"))
                .doesNotStartWith(IndicatorNames.UNLISTED);
    }

    @Test
    void parcelServiceOfVillagesHasAnIdThatSaysSo() {
        assertThat(names.apply("建制村快递服务通达率")).isEqualTo("village-parcel-rate");
    }

    @Test
    void theOwnNameComesFirst() {
        assertThat(names.names("straw-utilization-rate")).startsWith("秸秆综合利用率").contains("农作物秸秆综合利用率");
        assertThat(names.names("x-无")).isEmpty();
    }

    @Test
    void everyIndicatorIsDescribedOnce() {
        Map<String, List<Word>> byId = book.words("indicators").words().stream()
                .collect(Collectors.groupingBy(w -> w.value("canonical", ""), TreeMap::new, Collectors.toList()));
        Set<String> families = book.words("units").words().stream()
                .map(w -> w.value("family", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        families.add("ratio");
        byId.forEach((id, rows) -> {
            assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
            List<Word> described =
                    rows.stream().filter(w -> w.value("name") != null).toList();
            assertThat(described).as(id).hasSize(1);
            Word own = described.get(0);
            assertThat(own.term())
                    .as(id)
                    .isEqualTo(own.value("name"))
                    .isEqualTo(rows.get(0).term());
            assertThat(own.value("better")).as(id).isIn("up", "down", "none");
            assertThat(own.value("family")).as(id).isIn(families.toArray());
            assertThat(own.values()).as(id).containsKeys("english", "field");
        });
    }

    @Test
    void noNameStandsForTwoIndicators() {
        Map<String, Set<String>> idsByKey = new TreeMap<>();
        for (Word word : book.words("indicators").words()) {
            idsByKey.computeIfAbsent(names.key(word.term()), k -> new TreeSet<>())
                    .add(word.value("canonical", ""));
        }
        idsByKey.values().removeIf(ids -> ids.size() == 1);
        assertThat(idsByKey).isEmpty();
    }
}
