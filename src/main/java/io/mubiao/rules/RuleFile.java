package io.mubiao.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code rules.yaml}: a list of rules, every scalar a string, each rule with at least one example. */
final class RuleFile {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final List<Fault> faults;

    RuleFile(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

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
                rule(WrittenRule.read(parser), line, rules);
            }
        } catch (WrittenRule.MisshapenException e) {
            fault(e.line(), "this is no field of a rule, or has the wrong shape: " + e.getMessage());
        } catch (JsonProcessingException e) {
            fault(
                    line(e),
                    "this is not YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        return rules;
    }

    private void rule(WrittenRule written, int line, List<Rule> rules) {
        if (written.id() == null || written.id().isBlank()) {
            fault(line, "the rule has no id; give it one that no other rule has");
            return;
        }
        if (written.match() == null || written.match().isBlank()) {
            fault(line, "rule “" + written.id() + "” has no match; write the pattern");
            return;
        }
        List<Rule.Example> examples = new ArrayList<>();
        for (WrittenRule.WrittenExample example : written.examples()) {
            if (example.text() == null || example.text().isBlank()) {
                fault(line, "an example of rule “" + written.id() + "” has no text; write one");
            } else {
                examples.add(new Rule.Example(example.text(), example.gives()));
            }
        }
        if (examples.isEmpty()) {
            fault(line, "rule “" + written.id() + "” has no example; write one text that it must understand");
        }
        Rule.Trials trials = new Rule.Trials(examples, written.rejects());
        rules.add(new Rule(written.id(), written.match(), written.gives(), trials, new Word.Origin(file, line)));
    }

    private static int line(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private void fault(int line, String message) {
        faults.add(new Fault(new Word.Origin(file, line), message));
    }
}
