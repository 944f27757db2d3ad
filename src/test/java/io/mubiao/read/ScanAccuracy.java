package io.mubiao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.clean.Cleaner;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * How well a scan is read, against the text that was printed; no part of the test run, for it takes a while:
 *
 * <pre>{@code mvn -Dquick test -Dtest=ScanAccuracy -Dscan=plan.pdf -Dtext=plan.txt}</pre>
 *
 * The text may go on where the scan ends. Fails where more than one character in a hundred is wrong, or a number is.
 */
final class ScanAccuracy {
    private static final double MOST_WRONG = 0.01;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    @Test
    void aScanIsReadAsPrinted() throws Exception {
        String printed = bare(Files.readString(Path.of(System.getProperty("text")), StandardCharsets.UTF_8));
        Layout layout = new Reader(OcrUse.ALWAYS).apply(Path.of(System.getProperty("scan")));
        String read = bare(
                new Cleaner(RuleBook.load(Path.of("extractors"))).apply(layout).text());
        int[] wrong = distances(read, printed);
        int end = 0;
        for (int i = 1; i < wrong.length; i++) {
            end = wrong[i] < wrong[end] ? i : end;
        }
        System.out.printf("%d of %d characters wrong: %.4f%n", wrong[end], end, (double) wrong[end] / end);
        assertThat(numbers(read)).isEqualTo(numbers(printed.substring(0, end)));
        assertThat((double) wrong[end] / end).isLessThanOrEqualTo(MOST_WRONG);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The edit distance of the whole of {@code read} from each beginning of {@code printed}. */
    private static int[] distances(String read, String printed) {
        int[] row = new int[printed.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= read.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (read.charAt(i - 1) == printed.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row;
    }
}
