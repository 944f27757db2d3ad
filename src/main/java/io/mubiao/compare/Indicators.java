package io.mubiao.compare;

import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules say of an indicator. */
public final class Indicators {
    private final IndicatorNames names;
    private final Map<String, Word> rows = new TreeMap<>();
    private final Map<String, Boolean> adds = new HashMap<>();

    public Indicators(RuleBook book) {
        names = new IndicatorNames(book);
        for (Word word : book.words("indicators").words()) {
            if (word.value("name") != null) {
                rows.putIfAbsent(word.value("canonical", word.term()), word);
            }
        }
        Map<String, Word> families = book.words("families").byTerm();
        for (Word unit : book.words("units").words()) {
            Word family = families.get(unit.value("family", ""));
            adds.putIfAbsent(unit.value("base", unit.term()), family != null && "yes".equals(family.value("adds")));
        }
    }

    public IndicatorNames names() {
        return names;
    }

    public @Nullable String field(String id) {
        return value(id, "field");
    }

    public @Nullable String english(String id) {
        return value(id, "english");
    }

    /** The ids of all indicators that the lists describe. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** All fields that some indicator belongs to. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        rows.keySet().forEach(id -> {
            String field = field(id);
            if (field != null) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** Which way is better; null where the list does not say. */
    public @Nullable Better better(String id) {
        String better = value(id, "better");
        return better == null || better.equals("none") ? null : better.equals("up") ? Better.UP : Better.DOWN;
    }

    /** Whether amounts in this unit (a base unit of the list) make a whole together: tonnes do, per cent do not. */
    boolean adds(@Nullable String unit) {
        return unit != null && adds.getOrDefault(unit, false);
    }

    private @Nullable String value(String id, String column) {
        Word row = rows.get(id);
        return row == null ? null : row.value(column);
    }

    /** Which way is better. */
    public enum Better {
        UP,
        DOWN
    }
}
