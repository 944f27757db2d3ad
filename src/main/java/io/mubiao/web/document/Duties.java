package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Task;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.util.List;
import java.util.Objects;

/** What is to be done without a number: the numbered tasks of a document, and its promises with a year. */
final class Duties {
    private final Wording words;

    Duties(Wording words) {
        this.words = words;
    }

    Part tasks(PlanDocument document) {
        List<Task> tasks = document.findings().tasks();
        return tasks.isEmpty() ? none() : all(tasks.stream().map(this::task));
    }

    Part commitments(PlanDocument document) {
        List<Commitment> commitments = document.findings().commitments();
        return commitments.isEmpty() ? none() : all(commitments.stream().map(this::commitment));
    }

    private Tag none() {
        return el("p.empty", text(words.of("records.none")));
    }

    private Tag task(Task task) {
        return el(
                "article.record",
                el("header", el("h2", text(task.number())), el("span.years", text(task.address()))),
                el("p.quote", text(task.text())),
                departments(task.departments()));
    }

    private Tag commitment(Commitment commitment) {
        return el(
                "article.record",
                el(
                        "header",
                        el("h2", text(words.name("address", Objects.requireNonNullElse(commitment.address(), "–")))),
                        el("span.years", text("→" + commitment.targetYear()))),
                el("p.quote", text(commitment.text())),
                departments(commitment.departments()));
    }

    private Part departments(List<Department> departments) {
        return departments.isEmpty()
                ? NOTHING
                : el(
                        "ul.departments",
                        all(departments.stream()
                                .map(each -> el(
                                        "li",
                                        text(each.name()),
                                        el("span.note", text(" " + words.name("duty", each.role())))))));
    }
}
