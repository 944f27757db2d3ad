package io.mubiao.web;

import java.util.Map;

/** Short plans of a province, its cities and a county, for the pages that compare. */
final class Shaanxi {
    static final Map<String, String> PLANS = Map.of(
            "陕西省.txt",
            """
            陕西省“十四五”节能减排工作方案

            一、主要目标
            到2025年，全省森林覆盖率达到46%以上，秸秆综合利用率达到90%以上，化学需氧量重点工程减排量达到300吨。
            其中，宝鸡市化学需氧量重点工程减排量120吨，汉中市化学需氧量重点工程减排量170吨。
            """,
            "宝鸡市.txt",
            """
            宝鸡市“十四五”节能减排工作方案

            一、主要目标
            到2025年，全市森林覆盖率达到56.5%，秸秆综合利用率达到95%以上。
            """,
            "汉中市.txt",
            """
            汉中市“十四五”节能减排工作方案

            一、主要目标
            到2025年，全市秸秆综合利用率达到88%以上，森林覆盖率比2020年提高2个百分点。
            """,
            "宝鸡市旧.txt",
            """
            宝鸡市“十三五”节能减排工作方案

            一、主要目标
            到2020年，全市森林覆盖率达到55%，秸秆综合利用率达到96%以上，湿地保护率达到50%。
            """,
            "安康市.html",
            """
            <html><head><meta charset="utf-8"><title>安康市“十四五”林业发展规划</title></head><body>
            <h1>安康市“十四五”林业发展规划</h1><p>一、主要目标</p>
            <table><tr><th>指标</th><th>单位</th><th>2020年</th><th>2025年</th></tr>
            <tr><td>湿地保护率</td><td>%</td><td>48</td><td>52</td></tr></table></body></html>
            """,
            "铜川市.txt",
            """
            铜川市“十四五”节能减排工作方案

            一、主要目标
            到2025年，全市森林覆盖率<b>显著</b>提高，<img src=x onerror=alert(9)>装机容量达到30万千瓦。
            """);

    private Shaanxi() {}
}
