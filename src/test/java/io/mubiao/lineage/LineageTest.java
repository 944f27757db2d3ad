package io.mubiao.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mubiao.model.Metadata;
import io.mubiao.model.Metadata.Basis;
import io.mubiao.model.Region;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final Region NATION = new Region("100000", "中华人民共和国", Region.Level.NATION, List.of());
    private static final Region PROVINCE = new Region("610000", "陕西省", Region.Level.PROVINCE, List.of("陕西省"));
    private static final Region CITY = new Region("610700", "汉中市", Region.Level.CITY, List.of("陕西省", "汉中市"));
    private static final Region ELSEWHERE = new Region("620000", "甘肃省", Region.Level.PROVINCE, List.of("甘肃省"));

    private final Map<String, Metadata> corpus = new TreeMap<>();

    private void add(String id, String title, @Nullable String number, @Nullable Region region, Basis... bases) {
        corpus.put(
                id,
                new Metadata(title, new Metadata.Issue(number, null, null), region, null, List.of(bases), List.of()));
    }

    private String found(String id) {
        return String.valueOf(Lineage.of(corpus).grounds(id).get(0).document());
    }

    @Test
    void aNumberLeadsToItsDocumentAndFurtherUp() {
        add("city", "汉中市节水方案", null, CITY, new Basis("全省节水工作方案", "陕政发[２０２２] 25 号"));
        add("nation", "节水工作方案", "国发〔2021〕33号", NATION);
        add("province", "陕西省节水工作实施方案", "陕政发〔2022〕25号", PROVINCE, new Basis("国务院关于印发节水工作方案的通知", null));
        Lineage lineage = Lineage.of(corpus);
        assertThat(lineage.grounds("city")).extracting(Ground::document).containsExactly("province");
        assertThat(lineage.above("city")).containsExactly("province", "nation");
        assertThat(lineage.under("nation")).containsExactly("province");
        assertThat(lineage.under("city")).isEmpty();
    }

    @Test
    void aTitleLeadsToItsDocument() {
        add("city", "汉中市节水方案", null, CITY, new Basis("陕西省人民政府关于印发《陕西省“十四五”节水方案（2021—2025年）》的通知", null));
        add("province", "陕西省“十四五”节水方案", "陕政发〔2022〕25号", PROVINCE);
        assertThat(found("city")).isEqualTo("province");
    }

    @Test
    void aDocumentHeadedWithoutItsAreaIsFound() {
        add("city", "兰州市方案", null, null, new Basis("甘肃省关于加快节水的实施方案", null));
        add("province", "关于加快节水的实施方案", null, ELSEWHERE);
        assertThat(found("city")).isEqualTo("province");
    }

    @Test
    void theNationsPlanIsNotTheProvinces() {
        add("city", "汉中市节水方案", null, CITY, new Basis("“十四五”节水方案", null));
        add("province", "陕西省“十四五”节水方案", null, PROVINCE);
        assertThat(found("city")).isEqualTo("null");
    }

    @Test
    void whereSeveralMayBeMeantNoneIs() {
        add("city", "汉中市方案", null, CITY, new Basis("节水工作方案", null));
        add("one", "节水工作方案", null, PROVINCE);
        add("other", "节水工作方案", null, NATION);
        assertThat(found("city")).isEqualTo("null");
    }

    @Test
    void aPlanOfAnotherProvinceIsNoGround() {
        add("city", "汉中市方案", null, CITY, new Basis("节水工作方案", null));
        add("elsewhere", "节水工作方案", null, ELSEWHERE);
        assertThat(found("city")).isEqualTo("null");
    }

    @Test
    void anotherNumberIsAnotherDocument() {
        add("city", "汉中市方案", null, CITY, new Basis("陕西省节水方案", "陕政发〔2022〕25号"));
        add("older", "陕西省节水方案", "陕政发〔2016〕3号", PROVINCE);
        assertThat(found("city")).isEqualTo("null");
    }

    @Test
    void circlesEnd() {
        add("a", "甲市节水方案", "甲1〔2022〕1号", null, new Basis("乙", "乙1〔2022〕1号"));
        add("b", "乙市节水方案", "乙1〔2022〕1号", null, new Basis("甲", "甲1〔2022〕1号"));
        assertThat(Lineage.of(corpus).above("a")).containsExactly("b");
    }

    @Test
    void aHundredThousandDocumentsAreLinkedInSeconds() {
        int many = 100_000;
        for (int i = 0; i < many; i++) {
            Basis basis = new Basis("陕西省第" + (i + 1) % many + "号节水工作实施方案", "陕水发〔2022〕" + i / 2 + "号");
            add("id" + i, "第" + i + "号节水工作实施方案", null, PROVINCE, basis, new Basis("节水工作方案", null));
        }
        Lineage lineage = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Lineage.of(corpus));
        assertThat(lineage.grounds("id7")).extracting(Ground::document).containsExactly("id8", null);
    }
}
