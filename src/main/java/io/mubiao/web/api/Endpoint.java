package io.mubiao.web.api;

import io.mubiao.answer.Operation;
import io.mubiao.answer.Operations;
import io.mubiao.answer.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An address below {@code /api/v1} and what is asked there; what of the question is in the path is in braces.
 *
 * @param rows which list of the answer is a table, given as CSV too; {@code .} where the answer is the list, empty where
 *     there is none
 */
record Endpoint(String path, Operation operation, String rows) {
    static final String ROOT = "/api/v1";

    static List<Endpoint> all(Operations operations) {
        List<Endpoint> all = new ArrayList<>(List.of(
                new Endpoint("/search", operations.search(), "hits"),
                new Endpoint("/compare", operations.compare(), "comparison"),
                new Endpoint("/cascade", operations.cascade(), ""),
                new Endpoint("/diff", operations.diff(), "changes"),
                new Endpoint("/indicators", operations.indicators(), "indicators"),
                new Endpoint("/regions", operations.regions(), "regions"),
                new Endpoint("/departments", operations.departments(), "departments"),
                new Endpoint("/documents", operations.documents(), "documents"),
                new Endpoint("/documents/{document}", operations.document(), ""),
                new Endpoint("/documents/{document}/outline", operations.outline(), ""),
                new Endpoint("/documents/{document}/text", operations.text(), ""),
                new Endpoint("/documents/{document}/mentions", operations.mentions(), "."),
                new Endpoint("/documents/{document}/targets/{target}", operations.target(), "")));
        Stream.of("sections", "tables", "tasks", "targets", "commitments")
                .map(field -> new Endpoint(
                        "/documents/{document}/" + field, operations.list(field), field.equals("tables") ? "" : "."))
                .forEach(all::add);
        return all;
    }

    boolean isInPath(Parameter parameter) {
        return path.contains("{" + parameter.name() + "}");
    }
}
