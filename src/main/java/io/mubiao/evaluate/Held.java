package io.mubiao.evaluate;

import io.mubiao.model.Department;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A department in its role, as it is compared. */
record Held(String role, String name) {
    private static final Map<String, String> COLUMNS =
            Map.of("lead", "leads", "responsible", "responsibles", "cooperator", "cooperators");

    /** The departments of a document's section, task or target. */
    static Stream<Held> said(List<Department> departments) {
        return departments.stream()
                .map(each -> new Held(each.role().name().toLowerCase(Locale.ROOT), Bare.of(each.name())));
    }

    /** Those that a gold row names in the given roles. */
    static Stream<Held> gold(GoldFolder.Row row, String... roles) {
        return Stream.of(roles).flatMap(role -> Bare.names(row.cell(COLUMNS.getOrDefault(role, role))).stream()
                .map(name -> new Held(role, name)));
    }
}
