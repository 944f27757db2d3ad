package io.mubiao.evaluate;

import io.mubiao.model.Department;
import io.mubiao.model.Section;
import io.mubiao.model.Task;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores who is held to what: the departments of sections, and the texts and departments of numbered tasks. */
final class DutyScoring {
    /** The errors of one document's tasks that are listed. */
    private static final int LISTED = 200;

    private DutyScoring() {}

    /** A section's address or a task's number, with what is said of it: a department's role, or {@code task}. */
    private record Duty(String at, String role, String name) {
        private static final Comparator<Duty> ORDER =
                Comparator.comparing(Duty::at).thenComparing(Duty::role).thenComparing(Duty::name);

        static Duty of(String at, Held held) {
            return new Duty(at, held.role(), held.name());
        }

        @Override
        public String toString() {
            return at + " " + role + " " + name;
        }
    }

    /** The departments that sections name themselves; null where the gold has none. */
    static @Nullable Rate sections(GoldFolder folder, List<Section> sections, List<String> errors) throws IOException {
        Set<Duty> gold = new HashSet<>();
        for (GoldFolder.Row row : folder.rows("responsibilities.tsv")) {
            String address = Bare.of(row.cell("address"));
            Held.gold(row, "lead", "responsible", "cooperator").forEach(held -> gold.add(Duty.of(address, held)));
        }
        if (gold.isEmpty()) {
            return null;
        }
        Set<Duty> said = new HashSet<>();
        for (Section section : sections) {
            String address = Bare.of(section.address());
            List<Department> own = section.departments().stream()
                    .filter(each -> !each.inherited())
                    .toList();
            Held.said(own).forEach(held -> said.add(Duty.of(address, held)));
        }
        without(gold, said).forEach(duty -> errors.add("department missed " + duty));
        without(said, gold).forEach(duty -> errors.add("department extra  " + duty));
        return rate(gold, said);
    }

    /** The numbered tasks; null where the gold has none. A number that stands twice counts by its last row. */
    static @Nullable Rate tasks(GoldFolder folder, List<Task> tasks, List<String> errors) throws IOException {
        Map<String, GoldFolder.Row> rows = new HashMap<>();
        for (GoldFolder.Row row : folder.rows("tasks.tsv")) {
            rows.put(row.cell("number"), row);
        }
        if (rows.isEmpty()) {
            return null;
        }
        Set<Duty> gold = new HashSet<>();
        rows.forEach((number, row) -> {
            Held.gold(row, "lead", "responsible").forEach(held -> gold.add(Duty.of(number, held)));
            if (!row.cell("task").isEmpty()) {
                gold.add(new Duty(number, "task", Bare.of(row.cell("task"))));
            }
        });
        Map<String, Task> numbered = new HashMap<>();
        tasks.forEach(task -> numbered.put(task.number(), task));
        Set<Duty> said = new HashSet<>();
        numbered.forEach((number, task) -> {
            Held.said(task.departments()).forEach(held -> said.add(Duty.of(number, held)));
            said.add(new Duty(number, "task", Bare.of(task.text())));
        });
        without(gold, said).stream().limit(LISTED).forEach(duty -> errors.add("task missed " + duty));
        return rate(gold, said);
    }

    private static Rate rate(Set<Duty> gold, Set<Duty> said) {
        Set<Duty> shared = new HashSet<>(gold);
        shared.retainAll(said);
        return new Rate(shared.size(), said.size(), gold.size());
    }

    private static List<Duty> without(Set<Duty> all, Set<Duty> some) {
        return all.stream()
                .filter(duty -> !some.contains(duty))
                .sorted(Duty.ORDER)
                .toList();
    }
}
