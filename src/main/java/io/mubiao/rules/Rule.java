package io.mubiao.rules;

import java.util.List;
import java.util.Map;

/**
 * A pattern of a dimension, as its file has it.
 *
 * @param id unique over all rules
 * @param match the pattern over text and marks, such as {@code {name} {base}? {fall} {quantity}}
 * @param gives what it says of its match, by field
 * @param trials the texts that show what it does and does not do
 * @param at where it stands
 */
public record Rule(String id, String match, Map<String, String> gives, Trials trials, Word.Origin at) {
    public Rule {
        gives = Map.copyOf(gives);
    }

    /** Texts that the rule must understand so, and texts it must leave alone. */
    public record Trials(List<Example> examples, List<String> rejects) {
        public Trials {
            examples = List.copyOf(examples);
            rejects = List.copyOf(rejects);
        }
    }

    /** A text and what the rule must give for it. */
    public record Example(String text, Map<String, String> gives) {
        public Example {
            gives = Map.copyOf(gives);
        }
    }

    /** What the rule gives for this field, or another text where it says nothing. */
    public String gives(String field, String otherwise) {
        return gives.getOrDefault(field, otherwise);
    }
}
