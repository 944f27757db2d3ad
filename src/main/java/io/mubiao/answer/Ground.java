package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.mubiao.compare.DocumentFacts;
import io.mubiao.compare.Facts;
import io.mubiao.index.LiveIndex;
import io.mubiao.index.LongQuestionException;
import io.mubiao.index.NoAnswerException;
import io.mubiao.index.NoIndexException;
import io.mubiao.index.SearchRequest;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What answers are taken from: documents and index of an output folder as they are now, and the rules. */
public final class Ground {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");
    /** A name that tells where on this machine a file lies, beyond the project's folder. */
    private static final Pattern OUTSIDE = Pattern.compile("(?:[/\\\\]|[A-Za-z]:|\\.\\.[/\\\\]).*");

    private final OutputFolder output;
    private final LiveIndex index;
    private final Rules rules;
    private final Documents documents;

    public Ground(OutputFolder output, LiveIndex index, Rules rules) {
        this.output = output;
        this.index = index;
        this.rules = rules;
        this.documents = new Documents(output);
    }

    Rules.Learned rules() {
        return rules.learned();
    }

    /** @throws Unanswerable where there is no index that can be asked, or too much is asked of it */
    <T> T ask(LiveIndex.Question<T> question) throws IOException {
        try {
            return index.ask(question);
        } catch (NoIndexException e) {
            throw new Unanswerable(Unanswerable.Reason.NOT_READY, "missing.index");
        } catch (NoAnswerException e) {
            throw new Unanswerable(Unanswerable.Reason.NOT_READY, "missing.answer");
        } catch (LongQuestionException e) {
            throw Unanswerable.wrong("wrong.long", "q", SearchRequest.LONGEST);
        }
    }

    /** The same object as long as nothing was committed to the index; another one each time where there is no index. */
    Object state() {
        try {
            return index.ask(open -> open);
        } catch (IOException e) {
            return new Object(); // what is asked next says what is wrong
        }
    }

    /** From the index, or where that cannot be read from the documents. */
    <T> T facts(Function<Facts, T> question) throws IOException {
        if (!Files.isDirectory(output.documents())) {
            throw new Unanswerable(Unanswerable.Reason.NOT_READY, "missing.index");
        }
        try {
            return index.ask(open -> question.apply(open.facts()));
        } catch (NoIndexException e) {
            return question.apply(new DocumentFacts(documents.all()));
        } catch (NoAnswerException e) {
            throw new Unanswerable(Unanswerable.Reason.NOT_READY, "missing.answer");
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    /**
     * The JSON of a document as the contract has it; of a file outside of the project's folder the name alone is told.
     *
     * @throws Unanswerable where there is none of this id
     */
    byte[] json(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            throw Unanswerable.missing("missing.document", id);
        }
        try {
            return withoutPlaces(documents.bytes(id));
        } catch (NoSuchFileException e) {
            throw Unanswerable.missing("missing.document", id);
        }
    }

    PlanDocument document(String id) throws IOException {
        return new DocumentJson().read(json(id));
    }

    /** The JSON without the folders of this machine; the very same where it names none. */
    public static byte[] withoutPlaces(byte[] json) throws IOException {
        JsonNode read = Json.source(json);
        boolean told = isOutside(read.path("path"));
        for (JsonNode copy : read.path("copies")) {
            told |= isOutside(copy);
        }
        if (!told) {
            return json;
        }
        PlanDocument document = new DocumentJson().read(json);
        Source source = document.source();
        Source named = new Source(
                name(source.path()),
                source.file(),
                source.form(),
                source.copies().stream().map(Ground::name).toList());
        return new DocumentJson()
                .write(new PlanDocument(
                        document.id(),
                        named,
                        document.text(),
                        document.outline(),
                        document.findings(),
                        document.problems()));
    }

    private static boolean isOutside(JsonNode path) {
        return OUTSIDE.matcher(path.asText()).matches();
    }

    private static String name(String path) {
        return OUTSIDE.matcher(path).matches() ? path.replaceAll("^.*[/\\\\]", "") : path;
    }
}
