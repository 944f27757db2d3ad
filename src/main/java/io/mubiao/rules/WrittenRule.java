package io.mubiao.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written, whatever it lacks; null and empty where nothing is said. It is read token by token, as to bind it to
 * classes takes a process that has just begun longer than all its rules.
 */
record WrittenRule(
        @Nullable String id,
        @Nullable String match,
        Map<String, String> gives,
        List<WrittenExample> examples,
        List<String> rejects) {

    /** An example as it is written. */
    record WrittenExample(@Nullable String text, Map<String, String> gives) {}

    /** What is written is no part of a rule. */
    static final class MisshapenException extends IOException {
        private final int line;

        MisshapenException(JsonParser parser, String what) {
            super(what);
            this.line = parser.currentTokenLocation().getLineNr();
        }

        int line() {
            return line;
        }
    }

    /** Takes in what one part of a rule says. */
    private interface Taking {
        void take(String name) throws IOException;
    }

    /** From the beginning of a rule to its end. */
    static WrittenRule read(JsonParser parser) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> gives = new LinkedHashMap<>();
        List<WrittenExample> examples = new ArrayList<>();
        List<String> rejects = new ArrayList<>();
        fields(parser, name -> {
            switch (name) {
                case "id", "match" -> texts.put(name, text(parser));
                case "gives" -> gives(parser, gives);
                case "examples" -> list(parser, each -> examples.add(example(parser)));
                case "rejects" -> list(parser, each -> rejects.add(text(parser)));
                default -> throw unknown(parser, name);
            }
        });
        return new WrittenRule(texts.get("id"), texts.get("match"), gives, examples, rejects);
    }

    private static WrittenExample example(JsonParser parser) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> gives = new LinkedHashMap<>();
        fields(parser, name -> {
            switch (name) {
                case "text" -> texts.put(name, text(parser));
                case "gives" -> gives(parser, gives);
                default -> throw unknown(parser, name);
            }
        });
        return new WrittenExample(texts.get("text"), gives);
    }

    private static void gives(JsonParser parser, Map<String, String> gives) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            fields(parser, name -> gives.put(name, text(parser)));
        }
    }

    private static void fields(JsonParser parser, Taking field) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new MisshapenException(parser, "fields are expected here, not “" + parser.getText() + "”");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.take(name);
        }
    }

    private static void list(JsonParser parser, Taking item) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new MisshapenException(parser, "a list is expected here, not “" + parser.getText() + "”");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.take("");
        }
    }

    /** As it is written: 010 and no stay what they are. */
    private static String text(JsonParser parser) throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            throw new MisshapenException(parser, "a text is expected here, not a list or fields");
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private static MisshapenException unknown(JsonParser parser, String name) {
        return new MisshapenException(parser, "“" + name + "”");
    }
}
