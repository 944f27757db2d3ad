package io.mubiao.write;

import io.mubiao.model.Area;
import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import io.mubiao.model.Region;
import java.io.IOException;

/** What a document says of itself; periods are used by targets too. */
final class MetadataShape {
    private MetadataShape() {}

    static void write(Metadata metadata, Fields fields) throws IOException {
        fields.text("title", metadata.title())
                .text("docNumber", metadata.issue().docNumber())
                .text("issuer", metadata.issue().issuer())
                .text("issuedOn", metadata.issue().issuedOn())
                .object("region", metadata.region(), MetadataShape::region)
                .object("period", metadata.period(), MetadataShape::period)
                .objects("basedOn", metadata.basedOn(), MetadataShape::basis)
                .texts("annexes", metadata.annexes());
    }

    static Metadata read(Given given) throws IOException {
        return new Metadata(
                given.textOrNull("title"),
                new Metadata.Issue(
                        given.textOrNull("docNumber"), given.textOrNull("issuer"), given.textOrNull("issuedOn")),
                given.objectOrNull("region", MetadataShape::region),
                given.objectOrNull("period", MetadataShape::period),
                given.objects("basedOn", MetadataShape::basis),
                given.texts("annexes"));
    }

    static void period(Period period, Fields fields) throws IOException {
        fields.number("start", period.start()).number("end", period.end());
    }

    static Period period(Given given) throws IOException {
        return new Period(given.count("start"), given.count("end"));
    }

    private static void region(Region region, Fields fields) throws IOException {
        fields.text("code", region.code())
                .text("name", region.name())
                .word("level", region.level())
                .texts("path", region.path());
    }

    private static Region region(Given given) throws IOException {
        return new Region(
                given.text("code"), given.text("name"), given.word("level", Region.Level.class), given.texts("path"));
    }

    static void area(Area area, Fields fields) throws IOException {
        fields.text("code", area.code()).text("name", area.name());
    }

    static Area area(Given given) throws IOException {
        return new Area(given.text("code"), given.text("name"));
    }

    private static void basis(Metadata.Basis basis, Fields fields) throws IOException {
        fields.text("title", basis.title()).text("docNumber", basis.docNumber());
    }

    private static Metadata.Basis basis(Given given) throws IOException {
        return new Metadata.Basis(given.textOrNull("title"), given.textOrNull("docNumber"));
    }
}
