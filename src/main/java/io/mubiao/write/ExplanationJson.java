package io.mubiao.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.mubiao.model.Explanation;
import io.mubiao.model.Explanation.Judged;
import io.mubiao.model.Explanation.Near;
import io.mubiao.model.Explanation.RuleRef;
import io.mubiao.model.Explanation.Seen;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * An explanation as JSON: {@code {"sentences": [{"text", "start", "page", "address", "marks": […], "numbers": [{"text",
 * "start", "role", "reason", "rule", "detail", "targets": […], "near": […]}]}]}}.
 */
public final class ExplanationJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public String apply(Explanation explanation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            Fields.write(
                    json,
                    explanation,
                    (all, fields) -> fields.objects("sentences", all.sentences(), ExplanationJson::sentence));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    private static void sentence(Explanation.Sentence sentence, Fields fields) throws IOException {
        fields.text("text", sentence.text())
                .number("start", sentence.start())
                .number("page", sentence.page())
                .text("address", sentence.address())
                .objects("marks", sentence.seen(), ExplanationJson::seen)
                .objects("numbers", sentence.numbers(), ExplanationJson::number);
    }

    private static void seen(Seen seen, Fields fields) throws IOException {
        fields.text("text", seen.text())
                .texts("kinds", seen.kinds())
                .texts("years", seen.years().stream().map(String::valueOf).toList());
    }

    private static void number(Judged number, Fields fields) throws IOException {
        fields.text("text", number.text())
                .number("start", number.start())
                .word("role", number.role())
                .word("reason", number.ground().reason())
                .object("rule", number.ground().rule(), ExplanationJson::rule)
                .text("detail", number.ground().detail())
                .objects("targets", number.targets(), TargetShape::write)
                .objects("near", number.near(), ExplanationJson::near);
    }

    private static void near(Near near, Fields fields) throws IOException {
        fields.object("rule", near.rule(), ExplanationJson::rule)
                .word("lacks", near.lack())
                .text("wanted", near.wanted())
                .text("around", near.around());
    }

    private static void rule(RuleRef rule, Fields fields) throws IOException {
        fields.text("id", rule.id())
                .text("match", rule.match())
                .text("file", rule.file())
                .number("line", rule.line());
    }
}
