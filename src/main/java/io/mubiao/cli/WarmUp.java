package io.mubiao.cli;

import io.mubiao.pipeline.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Goes once through what the commands do, on a plan of two lines in each form a file may have, so that the launcher can
 * keep the classes they need in an archive from which the next start is fast.
 */
public final class WarmUp {
    private static final String PLAN =
            """
            汉中市节能工作方案
            一、主要目标
            （一）能效提升。到2025年，全市秸秆综合利用率达到90%以上，单位地区生产总值能耗比2020年下降13.5%。（市发展改革委）
            """;

    private WarmUp() {}

    /** What goes wrong here makes starting slower, and nothing else. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("mubiao");
        try {
            Files.writeString(folder.resolve("plan.txt"), PLAN, StandardCharsets.UTF_8);
            Names names = new Names(Path.of(System.getProperty("mubiao.home", "")), folder);
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            Session session = new Session(names, nowhere, nowhere, Screen.NONE, new Texts(Locale.ENGLISH));
            for (String line : List.of(
                    "--help",
                    "search --help",
                    "ingest plan.txt -o out --in-one-process",
                    "make-corpus 7 made -o out",
                    "ingest plan.txt made -o out --in-one-process --ocr never",
                    "search 利用率 --in targets -o out",
                    "search 利用率 --value ge:1 --region 汉中市 --format json -o out",
                    "search \"综合利用率\" 能耗 --in documents -o out",
                    "compare -o out",
                    "show 汉中 -o out")) {
                Main.run(session, line.split(" "));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
