package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison;
import io.mubiao.web.compare.Question.View;
import io.mubiao.web.data.Library;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;

/** Regions beside each other: a matrix, or the same values drawn. */
public final class ComparePage {
    private final Frame frame;
    private final Comparisons comparisons;
    private final Bases bases;

    public ComparePage(Frame frame, Comparisons comparisons, Library library) {
        this.frame = frame;
        this.comparisons = comparisons;
        this.bases = new Bases(library);
    }

    public String html(Visit visit) throws IOException {
        Question question = Question.of(visit.parameters());
        Comparisons.Found found = comparisons.of(question);
        Comparison comparison = Comparisons.checked(found.comparison());
        comparisons.checkSort(question.look().sort(), comparison);
        Sheet sheet = Sheet.of(comparison, question);
        Labels labels = new Labels(visit.words(), comparisons);
        boolean empty = sheet.shown().isEmpty() && sheet.above().isEmpty();
        return frame.page(
                visit,
                "compare",
                visit.words().of("page.compare"),
                "compare.js",
                el("h1", text(visit.words().of("page.compare"))),
                new Controls(labels, question).of(found.offered()),
                new Unheard(labels, question.address()).of(comparison.unmatched()),
                new Charts(labels, question, comparison.indicators()).views(),
                line(visit.words(), question, sheet),
                empty ? el("p.empty", text(visit.words().of("compare.none"))) : drawn(labels, question, sheet),
                new Pager(visit.words(), question.address()).of(question.look().page(), sheet.all(), Sheet.A_PAGE),
                new Notes(labels, question, sheet).all());
    }

    private Part drawn(Labels labels, Question question, Sheet sheet) throws IOException {
        Tag table = new MatrixTable(labels, question, sheet).table();
        if (question.look().view() == View.TABLE) {
            return table;
        }
        String drawing = new Drawing(labels, question, sheet, bases).json();
        return all(new Charts(labels, question, sheet.comparison().indicators()).of(frame, drawing), table);
    }

    private static Tag line(Wording words, Question question, Sheet sheet) {
        Address compared = question.compared();
        return el(
                "div.line",
                el(
                        "p.total",
                        at("role", "status"),
                        text(words.of(
                                "compare.total",
                                sheet.all(),
                                sheet.comparison().indicators().size()))),
                when(question.indicators().isEmpty(), el("p.note", text(words.of("compare.most", question.most())))),
                el(
                        "p.take",
                        el("a", href(compared.at(Question.PATH + ".csv").toString()), text("CSV")),
                        el("a", href(compared.at(Question.PATH + ".xlsx").toString()), text("XLSX"))));
    }
}
