package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that cannot be taken away to their end. */
class TakenAwayTest {
    private static final String LAST = "榆林";
    private static final Map<String, String> LONG = Map.of(
            "西安市.txt",
            "西安市“十四五”工业发展规划\n\n一、主要目标\n"
                    + IntStream.range(0, 600)
                            .mapToObj(i -> "到2025年，全市第" + (i + 1) + "产业园区入驻企业达到" + (i + 20) + "家。\n")
                            .collect(Collectors.joining()));

    @Test
    void aTableGoesOutWhileItIsMadeAndNeverLooksWholeWhereItIsNot(@TempDir Path root) throws Exception {
        try (OpenDesk desk = OpenDesk.with(root, LONG)) {
            String all = "/search.csv?in=targets&sort=region";
            assertThat(desk.get(all).body().lines().count()).isGreaterThan(600);

            Files.delete(desk.output.document(desk.id(LAST)));

            assertThatThrownBy(() -> desk.get(all)).isInstanceOf(IOException.class);
            String begun = desk.raw("GET " + all + " HTTP/1.1\r\nHost: "
                    + desk.desk.address().replaceAll("http://|/", "") + "\r\nConnection: close\r\n\r\n");
            assertThat(begun)
                    .startsWith("HTTP/1.1 200")
                    .contains("第1产业园区")
                    .doesNotContain("<html", LAST)
                    .doesNotEndWith("0\r\n\r\n");
            assertThat(desk.heard).hasSize(2);
        }
    }

    @Test
    void whatFailsAtOnceIsSaid(@TempDir Path root) throws Exception {
        try (OpenDesk desk = OpenDesk.in(root)) {
            Files.delete(desk.output.document(desk.id(LAST)));
            for (String form : new String[] {"csv", "xlsx"}) {
                HttpResponse<String> answer = desk.get("/search." + form + "?in=targets");
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).startsWith("<!doctype html>");
                assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            }
        }
    }
}
