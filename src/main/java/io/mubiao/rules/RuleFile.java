package io.mubiao.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules.yaml}: a list of rules, every scalar a string, each rule with at least one example. */
final class RuleFile {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final String file;
    private final List<Fault> faults;

    RuleFile(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** A rule as it is written. */
    record Written(
            @Nullable String id,
            @Nullable String match,
            @Nullable Map<String, String> gives,
            @Nullable List<WrittenExample> examples,
            @Nullable List<String> rejects) {}

    /** An example as it is written. */
    record WrittenExample(@Nullable String text, @Nullable Map<String, String> gives) {}

    List<Rule> read(String text) throws IOException {
        List<Rule> rules = new ArrayList<>();
        try (JsonParser parser = YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != null && first != JsonToken.START_ARRAY) {
                fault(1, "the file is no list; begin each rule with “- id: …”");
                return rules;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int line = parser.currentTokenLocation().getLineNr();
                rule(parser.readValueAs(Written.class), line, rules);
            }
        } catch (JsonMappingException e) {
            fault(line(e), "this is no field of a rule, or has the wrong shape: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            fault(
                    line(e),
                    "this is not YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        return rules;
    }

    private void rule(Written written, int line, List<Rule> rules) {
        if (written.id() == null || written.id().isBlank()) {
            fault(line, "the rule has no id; give it one that no other rule has");
            return;
        }
        if (written.match() == null || written.match().isBlank()) {
            fault(line, "rule “" + written.id() + "” has no match; write the pattern");
            return;
        }
        List<Rule.Example> examples = new ArrayList<>();
        for (WrittenExample example : orEmpty(written.examples())) {
            if (example.text() == null || example.text().isBlank()) {
                fault(line, "an example of rule “" + written.id() + "” has no text; write one");
            } else {
                examples.add(new Rule.Example(example.text(), example.gives() == null ? Map.of() : example.gives()));
            }
        }
        if (examples.isEmpty()) {
            fault(line, "rule “" + written.id() + "” has no example; write one text that it must understand");
        }
        Map<String, String> gives = written.gives() == null ? Map.of() : written.gives();
        Rule.Trials trials = new Rule.Trials(examples, orEmpty(written.rejects()));
        rules.add(new Rule(written.id(), written.match(), gives, trials, new Word.Origin(file, line)));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static int line(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private void fault(int line, String message) {
        faults.add(new Fault(new Word.Origin(file, line), message));
    }
}
