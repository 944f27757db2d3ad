package io.mubiao.write;

import io.mubiao.model.Commitment;
import io.mubiao.model.Mention;
import io.mubiao.model.Place;
import java.io.IOException;

/** What stands at a place of the text: numbers, commitments, and the place itself. */
final class MentionShape {
    private MentionShape() {}

    static void write(Mention mention, Fields fields) throws IOException {
        fields.text("text", mention.text())
                .text("unit", mention.unit())
                .word("role", mention.role())
                .text("address", mention.address())
                .number("start", mention.spot().start())
                .number("end", mention.spot().end())
                .number("page", mention.spot().page())
                .text("target", mention.target());
    }

    static Mention read(Given given) throws IOException {
        return new Mention(
                given.text("text"),
                given.textOrNull("unit"),
                given.word("role", Mention.Role.class),
                given.textOrNull("address"),
                new Mention.Spot(given.count("start"), given.count("end"), given.count("page")),
                given.textOrNull("target"));
    }

    static void commitment(Commitment commitment, Fields fields) throws IOException {
        fields.text("address", commitment.address())
                .text("text", commitment.text())
                .number("targetYear", commitment.targetYear())
                .objects("departments", commitment.departments(), SectionShape::department)
                .object("source", commitment.source(), MentionShape::place)
                .texts("indicators", commitment.indicators());
    }

    static Commitment commitment(Given given) throws IOException {
        return new Commitment(
                given.textOrNull("address"),
                given.text("text"),
                given.count("targetYear"),
                given.objects("departments", SectionShape::department),
                given.object("source", MentionShape::place),
                given.texts("indicators"));
    }

    static void place(Place place, Fields fields) throws IOException {
        fields.text("quote", place.quote())
                .number("start", place.start())
                .number("end", place.end())
                .number("page", place.page())
                .boxes("boxes", place.boxes());
    }

    static Place place(Given given) throws IOException {
        return new Place(
                given.text("quote"),
                given.count("start"),
                given.count("end"),
                given.count("page"),
                given.boxes("boxes"));
    }
}
