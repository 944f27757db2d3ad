package io.mubiao.outline;

import io.mubiao.rules.Word;
import io.mubiao.rules.WordList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the heads of columns in a division of tasks mean, from {@code extractors/columns}. */
final class ColumnWords {
    private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)");

    private final Map<String, Word> words;

    ColumnWords(WordList list) {
        words = list.byTerm();
    }

    /** What a column holds. */
    enum Kind {
        NUMBER,
        TASK,
        INDICATOR,
        LEAD,
        RESPONSIBLE,
        COOPERATOR,
        OTHER
    }

    /** The kind of column with this head, brackets and white space in it aside; null where the list does not know it. */
    @Nullable
    Kind kind(String bareHead) {
        String head = BRACKET.matcher(bareHead).replaceAll("");
        Word word = words.get(head);
        if (word == null) {
            return null;
        }
        return switch (word.value("kind", "other")) {
            case "number" -> Kind.NUMBER;
            case "task" -> Kind.TASK;
            case "indicator" -> Kind.INDICATOR;
            case "lead" -> Kind.LEAD;
            case "responsible" -> Kind.RESPONSIBLE;
            case "cooperator" -> Kind.COOPERATOR;
            default -> Kind.OTHER;
        };
    }
}
