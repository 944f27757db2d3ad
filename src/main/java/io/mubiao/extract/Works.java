package io.mubiao.extract;

import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Said;
import io.mubiao.extract.draft.Sources;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Inherited.Field;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Span;
import io.mubiao.model.Target.Subject;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of project tables that say what is built (建设内容, 建设规模), each with the project of its row. Amounts stand there
 * without a verb: {@code 城东电厂 | 2台65万千瓦燃煤机组}.
 */
final class Works {
    private static final int HEAD_ROWS = 3;

    private final List<String> heads;
    private final List<String> asides;
    private final Marker marker;

    Works(RuleBook book, Marker marker) {
        this.heads = book.words("tables").terms("works");
        this.asides = book.words("tables").terms("other", "holder", "due", "unit", "number");
        this.marker = marker;
    }

    /**
     * The project that a cell tells of.
     *
     * @param name without white space; empty where the row names none
     * @param place of its name in the text
     * @param due the time that the table's title says
     */
    record Project(String name, Span place, @Nullable Mark due) {
        /** Where a target's fields are said, this project as its name or its scope too. */
        Sources in(Draft draft, Sources others) {
            Subject subject = draft.subject();
            if (name.equals(subject.scope())) {
                return others.and(Field.SCOPE, place);
            }
            return name.equals(subject.indicator().name()) ? others.and(Field.INDICATOR, place) : others;
        }
    }

    /** The projects of a document's cells, by the place where the cell begins. */
    Map<Integer, Project> apply(PlanText text, Outline outline, Clock clock, Said places) {
        Map<Integer, Project> projects = new HashMap<>();
        for (TextTable table : text.tables()) {
            for (TextTable.Cell head : table.cells()) {
                if (head.row() >= HEAD_ROWS || head.column() == 0) {
                    continue;
                }
                if (heads.contains(said(text.text(), head))) {
                    Mark due = due(text, outline, table, clock, places);
                    table.cells().stream()
                            .filter(c -> c.row() > head.row() && c.column() == head.column())
                            .forEach(c -> projects.put(c.start(), project(text.text(), table, head, c, due)));
                }
            }
        }
        return projects;
    }

    private static String said(String text, TextTable.Cell head) {
        return head.span().in(text).replaceAll("\\s+|[（(].*?[）)]", "");
    }

    /** The closest cell before that names the project: not one of a column that says where it is, who builds it, or whether it is new. */
    private Project project(
            String text, TextTable table, TextTable.Cell head, TextTable.Cell cell, @Nullable Mark due) {
        for (int column = head.column() - 1; column >= 0; column--) {
            int at = column;
            boolean aside =
                    table.cells().stream().anyMatch(c -> c.covers(head.row(), at) && asides.contains(said(text, c)));
            Optional<TextTable.Cell> label =
                    table.cells().stream().filter(c -> c.covers(cell.row(), at)).findFirst();
            if (!aside && label.isPresent()) {
                Span place = label.get().span();
                return new Project(place.in(text).replaceAll("\\s+", ""), place, due);
            }
        }
        return new Project("", new Span(cell.start(), cell.start()), due);
    }

    private @Nullable Mark due(PlanText text, Outline outline, TextTable table, Clock clock, Said places) {
        String address = outline.addressAt(table.start());
        for (Section section : outline.sections()) {
            if (section.address().equals(address)) {
                Marked title = marker.apply(section.heading().title());
                places.note(title, text.text(), section.start());
                return new Timeline(title, clock, null).inForce(title.folded().length());
            }
        }
        return null;
    }
}
