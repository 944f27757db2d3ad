package io.mubiao.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked.
 *
 * @param name such as {@code search}
 * @param listing null where the answer is written as a whole, also for who wants a page of it
 */
public record Operation(String name, List<Parameter> parameters, Answering answering, @Nullable Listing listing) {
    public Operation {
        parameters = List.copyOf(parameters);
    }

    public Operation(String name, List<Parameter> parameters, Answering answering) {
        this(name, parameters, answering, null);
    }

    /** How it is answered. */
    @FunctionalInterface
    public interface Answering {
        String apply(Question question) throws IOException;
    }

    /** How it is answered to one who wants a page of its list after another. */
    @FunctionalInterface
    public interface Listing {
        Listed apply(Question question) throws IOException;
    }

    /** An answer of which pages are written as they are wanted. */
    @FunctionalInterface
    public interface Listed {
        /** The answer with so many entries of its list, from one on; {@code total} says how many there are. */
        ObjectNode page(int offset, int limit) throws IOException;
    }

    /**
     * The answer as JSON text.
     *
     * @param given values by the names of parameters
     * @throws Unanswerable where there is none
     */
    public String answer(Map<String, List<String>> given) throws IOException {
        return answering.apply(question(given));
    }

    /** The question that is asked so, checked. */
    public Question question(Map<String, List<String>> given) {
        return Question.of(parameters, given);
    }
}
