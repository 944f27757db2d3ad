package io.mubiao.mcp;

import io.mubiao.answer.Operations;
import io.mubiao.answer.Portion;
import java.util.List;

/** A tool that a model can call: an operation by a name that a model understands. */
record Tool(String name, Portion portion) {
    /** All there are, those that are called first at the beginning. */
    static List<Tool> all(Operations operations) {
        return List.of(
                new Tool("search", new Portion(operations.search(), "hits")),
                new Tool("compare", new Portion(operations.compare(), "rows")),
                new Tool("evidence", new Portion(operations.target(), "")),
                new Tool("documents", new Portion(operations.documents(), "documents")),
                new Tool("outline", new Portion(operations.outline(), "sections")),
                new Tool("text", new Portion(operations.text(), "")),
                list("targets", operations),
                list("tasks", operations),
                list("tables", operations),
                list("commitments", operations),
                new Tool("numbers", new Portion(operations.mentions(), "mentions")),
                new Tool("cascade", new Portion(operations.cascade(), "indicators")),
                new Tool("diff", new Portion(operations.diff(), "changes")),
                new Tool("indicators", new Portion(operations.indicators(), "indicators")),
                new Tool("regions", new Portion(operations.regions(), "regions")),
                new Tool("departments", new Portion(operations.departments(), "departments")));
    }

    private static Tool list(String field, Operations operations) {
        return new Tool(field, new Portion(operations.list(field), field));
    }
}
