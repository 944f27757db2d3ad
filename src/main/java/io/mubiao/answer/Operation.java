package io.mubiao.answer;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be asked.
 *
 * @param name such as {@code search}
 */
public record Operation(String name, List<Parameter> parameters, Answering answering) {
    public Operation {
        parameters = List.copyOf(parameters);
    }

    /** How it is answered. */
    @FunctionalInterface
    public interface Answering {
        String apply(Question question) throws IOException;
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
