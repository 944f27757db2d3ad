package io.mubiao.mcp;

import io.mubiao.answer.Operations;
import io.mubiao.answer.Portion;
import java.util.List;

/** A tool that a model can call: an operation by a name that a model understands. */
record Tool(String name, Portion portion) {
    /** All there are, those that are called first at the beginning. */
    static List<Tool> all(Operations operations) {
        return List.of(
                new Tool("search", operations.portion(operations.search(), "hits")),
                new Tool("compare", operations.portion(operations.compare(), "rows")),
                new Tool("evidence", operations.portion(operations.target(), "")),
                new Tool("documents", operations.portion(operations.documents(), "documents")),
                new Tool("outline", operations.portion(operations.outline(), "sections")),
                new Tool("text", operations.portion(operations.text(), "")),
                list("targets", operations),
                list("tasks", operations),
                list("tables", operations),
                list("commitments", operations),
                new Tool("numbers", operations.portion(operations.mentions(), "mentions")),
                new Tool("cascade", operations.portion(operations.cascade(), "indicators")),
                new Tool("diff", operations.portion(operations.diff(), "changes")),
                new Tool("indicators", operations.portion(operations.indicators(), "indicators")),
                new Tool("regions", operations.portion(operations.regions(), "regions")),
                new Tool("departments", operations.portion(operations.departments(), "departments")));
    }

    private static Tool list(String field, Operations operations) {
        return new Tool(field, operations.portion(operations.list(field), field));
    }
}
