package io.mubiao.write;

import io.mubiao.model.Area;
import io.mubiao.model.Department;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import io.mubiao.model.Table;
import io.mubiao.model.Task;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the structure is made of: sections, tables and numbered tasks, with the departments that are held to them. */
final class SectionShape {
    private SectionShape() {}

    static void write(Section section, Fields fields) throws IOException {
        Section.Heading heading = section.heading();
        fields.text("address", heading.address())
                .number("level", heading.level())
                .text("label", heading.label())
                .text("title", heading.title())
                .number("start", section.start())
                .number("end", section.end())
                .number("page", section.page())
                .objects("departments", section.departments(), SectionShape::department);
    }

    static Section read(Given given) throws IOException {
        return new Section(
                new Section.Heading(
                        given.text("address"), given.count("level"), given.text("label"), given.text("title")),
                given.count("start"),
                given.count("end"),
                given.count("page"),
                given.objects("departments", SectionShape::department));
    }

    static void department(Department department, Fields fields) throws IOException {
        fields.text("name", department.name())
                .text("canonical", department.canonical())
                .word("role", department.role())
                .flag("inherited", department.inherited())
                .word(
                        "level",
                        department.seat() == null ? null : department.seat().level())
                .object(
                        "region",
                        department.seat() == null ? null : department.seat().area(),
                        MetadataShape::area);
    }

    static Department department(Given given) throws IOException {
        return new Department(
                given.text("name"),
                given.textOrNull("canonical"),
                given.word("role", Department.Role.class),
                given.flag("inherited"),
                seat(given.wordOrNull("level", Region.Level.class), given.objectOrNull("region", MetadataShape::area)));
    }

    private static Department.@Nullable Seat seat(Region.@Nullable Level level, @Nullable Area area) {
        return level == null && area == null ? null : new Department.Seat(level, area);
    }

    static void task(Task task, Fields fields) throws IOException {
        fields.text("number", task.number())
                .text("address", task.address())
                .text("text", task.text())
                .objects("departments", task.departments(), SectionShape::department)
                .number("start", task.start())
                .number("end", task.end());
    }

    static Task task(Given given) throws IOException {
        return new Task(
                given.text("number"),
                given.text("address"),
                given.text("text"),
                given.objects("departments", SectionShape::department),
                given.count("start"),
                given.count("end"));
    }

    static void table(Table table, Fields fields) throws IOException {
        fields.text("address", table.address())
                .text("caption", table.caption())
                .text("unit", table.unit())
                .number("page", table.page())
                .grid("rows", table.rows(), SectionShape::cell);
    }

    static Table table(Given given) throws IOException {
        return new Table(
                given.text("address"),
                given.textOrNull("caption"),
                given.textOrNull("unit"),
                given.count("page"),
                given.grid("rows", SectionShape::cell));
    }

    private static void cell(Table.Cell cell, Fields fields) throws IOException {
        fields.text("text", cell.text())
                .number("rowSpan", cell.rowSpan())
                .number("colSpan", cell.colSpan())
                .flag("header", cell.header());
    }

    private static Table.Cell cell(Given given) throws IOException {
        return new Table.Cell(given.text("text"), given.count("rowSpan"), given.count("colSpan"), given.flag("header"));
    }
}
