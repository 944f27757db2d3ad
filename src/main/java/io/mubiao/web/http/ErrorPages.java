package io.mubiao.web.http;

import static io.mubiao.web.html.Html.*;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.mubiao.answer.Unanswerable;
import io.mubiao.index.LongQuestionException;
import io.mubiao.index.NoAnswerException;
import io.mubiao.index.NoIndexException;
import io.mubiao.index.SearchRequest;
import io.mubiao.web.html.Part;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.QuietException;

/** What is answered where something is wrong: a sentence and a way back, and never how the program looks inside. */
public final class ErrorPages {
    private final Frame frame;
    private final Consumer<Exception> heard;

    /** @param heard is told of faults of the program itself */
    public ErrorPages(Frame frame, Consumer<Exception> heard) {
        this.frame = frame;
        this.heard = heard;
    }

    public void answer(Exception fault, Context context) {
        if (context.res()
                .isCommitted()) { // a part of a table has gone out; it breaks off, so as not to be taken for the whole
            if (!(fault instanceof QuietException)) { // who took it away has not gone
                heard.accept(fault);
            }
            breakOff(context);
            return;
        }
        context.res().setHeader("Content-Disposition", null);
        Wording words = context.path().startsWith("/api/")
                ? Wording.in(Visit.programLocale(context).getLanguage())
                : Visit.wording(context);
        if (fault instanceof Unanswerable unanswerable) {
            Locale locale = Visit.programLocale(context);
            int status =
                    switch (unanswerable.reason()) {
                        case WRONG -> 400;
                        case MISSING -> 404;
                        case NOT_READY -> 503;
                    };
            answer(context, status, unanswerable.sentence(locale));
        } else if (fault instanceof Refused refused) {
            answer(context, refused.status(), refused.sentence(words));
        } else if (fault instanceof LongQuestionException) {
            answer(context, 400, words.of("error.long", "q", SearchRequest.LONGEST));
        } else if (fault instanceof NoIndexException) {
            answer(
                    context,
                    503,
                    words.of("error.noIndex"),
                    el("a", href("/corpus"), text(words.of("error.noIndex.go"))));
        } else if (fault instanceof NoAnswerException) {
            answer(context, 503, words.of("error.noAnswer"));
        } else if (fault instanceof HttpResponseException response && response.getStatus() < 500) {
            answer(
                    context,
                    response.getStatus(),
                    words.of(response.getStatus() == 404 ? "error.missing" : "error.request"));
        } else {
            heard.accept(fault);
            answer(context, 500, words.of("error.internal"));
        }
    }

    /** The other side sees that more was to come. */
    private static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private void answer(Context context, int status, String sentence) {
        Wording words = Visit.wording(context);
        answer(context, status, sentence, el("a", href("/"), text(words.of("error.back"))));
    }

    /** @param way where somebody may go from here */
    private void answer(Context context, int status, String sentence, Part way) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            problem(context, status, sentence);
            return;
        }
        Visit visit = new Visit(Visit.wording(context), "/", new Parameters(Map.of()), "");
        Frame.send(
                context,
                frame.page(
                        visit,
                        "error",
                        sentence,
                        "",
                        el("h1", text(sentence)),
                        el("p.note", text(visit.words().of("error.status", String.valueOf(status)))),
                        el("p", way)));
    }

    /** For programs, after RFC 9457. */
    private static void problem(Context context, int status, String sentence) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        HttpStatus known = HttpStatus.forStatus(status);
        problem.put("title", known.getMessage()).put("status", status).put("detail", sentence);
        context.contentType("application/problem+json; charset=utf-8")
                .result(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
