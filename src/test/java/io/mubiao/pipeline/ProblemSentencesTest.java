package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemSentencesTest {
    /** A whole sentence, or how one begins that goes on with something read. */
    private static final Pattern SENTENCE =
            Pattern.compile("\"([A-Z][A-Za-z']* [^\"]*\\.)\"|\"([A-Z][A-Za-z']*(?: [^\"]*)? ?[(“]?)\" \\+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The file was not read within 120 seconds. | 120 秒内没有读完。",
                "The file cannot be read: there is no right to read it. | 无法读取文件：没有读取权限。",
                "The PDF is damaged: Page tree root must be a dictionary | PDF 文件已损坏：Page tree root must be a dictionary",
                "The OFD is damaged: it has no OFD.xml. | OFD 文件已损坏：缺少 OFD.xml。",
                "3 of 40 characters on page 7 have no Unicode value in their font; they stand as U+FFFD."
                        + " | 第 7 页的 40 个字符中有 3 个在字体里没有对应的 Unicode 编码，以 U+FFFD 代替。",
                "The same content as corpus/$1 (2).pdf. | 与 corpus/$1 (2).pdf 内容相同。",
                "What nobody said before. | What nobody said before.",
            })
    void aMessageIsSaidInChinese(String english, String chinese) {
        assertThat(ProblemSentences.in(Locale.CHINESE, english)).isEqualTo(chinese);
        assertThat(ProblemSentences.in(Locale.ENGLISH, english)).isEqualTo(english);
    }

    /** Who writes a new message has to say it in Chinese, too. */
    @Test
    void everyMessageOfTheSourceIsKnown() throws IOException {
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        for (String stage : List.of("read", "clean", "pipeline")) {
            try (var files = Files.walk(Path.of("src/main/java/io/mubiao", stage))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file, StandardCharsets.UTF_8)
                            .replaceAll("(?:IllegalArgument|IllegalState|[A-Za-z]*IO)Exception\\([^;]*;", "");
                    Matcher sentence = SENTENCE.matcher(source);
                    while (sentence.find()) {
                        String said = sentence.group(1) == null ? sentence.group(2) : sentence.group(1);
                        seen++;
                        if (ProblemSentences.known().stream().noneMatch(known -> known.startsWith(said))) {
                            unknown.add(file.getFileName() + ": " + said);
                        }
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(seen).isGreaterThan(60);
    }
}
