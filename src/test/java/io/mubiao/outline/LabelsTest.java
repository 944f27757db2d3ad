package io.mubiao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    @ParameterizedTest(name = "{0} is {1}, number {3}")
    @CsvSource({
        "第三章 总则,第三章,CHAPTER,3",
        "第 十一 节 面临形势,第十一节,SECTION,11",
        "第二十三条 本办法,第二十三条,ARTICLE,23",
        "第一部分 现状,第一部分,PART,1",
        "二十一、加强制度建设,二十一,CHINESE,21",
        "—、总体要求,一,CHINESE,1",
        "（十二）提升效能,（十二）,CHINESE_BRACKETED,12",
        "(三）混用括号,(三）,CHINESE_BRACKETED,3",
        "㈡ 其他,㈡,CHINESE_BRACKETED,2",
        "1．加快转型,1,ARABIC,1",
        "12、培育企业,12,ARABIC,12",
        "l.水源地保护,1,ARABIC,1",
        "2.2025年目标表,2,ARABIC,2",
        "3.2 符合性分析,3.2,DECIMAL_2,2",
        "5.4.1 乔木林,5.4.1,DECIMAL_3,1",
        "（4）其他,（4）,ARABIC_BRACKETED,4",
        "⑷其他,⑷,ARABIC_BRACKETED,4",
        "5）抗旱工程,5）,ARABIC_HALF_BRACKETED,5",
        "③水源,③,CIRCLED,3",
        "Ⅳ、保障措施,Ⅳ,ROMAN,4",
        "Ⅰ. 发展环境,Ⅰ,ROMAN,1",
        "任务三：建设宜居乡村,任务三,TASK,3",
        "行动 二、扩种大豆,行动二,TASK,2"
    })
    void readsLabel(String text, String address, LabelStyle style, int number) {
        Label label = Labels.at(text, Folding.fold(text), 0);
        assertThat(label).isNotNull();
        assertThat(label.address()).isEqualTo(address);
        assertThat(label.style()).isEqualTo(style);
        assertThat(label.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年，全市建成",
                "1.5 %以上",
                "12.5%以上",
                "一是加强领导",
                "第三章的规定",
                "第五条第二款规定的",
                "十四五时期",
                "100%达标",
                "Ⅲ类水体比例",
                "Ⅰ、Ⅱ类水体",
                "任务一览表",
                "工程一期建成"
            })
    void seesNoLabel(String text) {
        assertThat(Labels.at(text, Folding.fold(text), 0)).isNull();
    }

    @Test
    void keepsTheLabelAsPrinted() {
        String text = "（ 二 ） 园区";
        Label label = Labels.at(text, Folding.fold(text), 0);
        assertThat(label.printed()).isEqualTo("（二）");
        assertThat(text.substring(label.end()).strip()).isEqualTo("园区");
    }
}
