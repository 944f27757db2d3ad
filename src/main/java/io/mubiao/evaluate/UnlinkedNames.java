package io.mubiao.evaluate;

import io.mubiao.evaluate.Unlinked.Entry;
import io.mubiao.evaluate.Unlinked.Example;
import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts what the registries of indicators and departments do not take, document by document. */
public final class UnlinkedNames {
    /** How much of a section or task stands beside a department as its example. */
    private static final int SHOWN = 60;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private long total;
    private long linked;

    private UnlinkedNames() {}

    /**
     * The names of what targets measure; base values count as well.
     *
     * @param isListed whether the registry has an indicator of this id
     */
    public static Unlinked indicators(List<PlanDocument> documents, Predicate<String> isListed) {
        UnlinkedNames names = new UnlinkedNames();
        for (PlanDocument document : documents) {
            for (Target target : document.findings().targets()) {
                Target.Indicator indicator = target.subject().indicator();
                String id = indicator.canonical() == null ? indicator.name() : indicator.canonical();
                var place = target.evidence().source();
                Example example = new Example(document.id(), place.page(), place.quote());
                names.count(isListed.test(id) ? null : id, indicator.name(), example);
            }
        }
        return names.sum();
    }

    /** The names of bodies held to sections, tasks, targets and commitments, where they are named themselves. */
    public static Unlinked departments(List<PlanDocument> documents) {
        UnlinkedNames names = new UnlinkedNames();
        for (PlanDocument document : documents) {
            String text = document.text();
            for (Section section : document.findings().sections()) {
                String around = text.substring(section.start(), section.end());
                names.count(section.departments(), new Example(document.id(), section.page(), around));
            }
            for (Task task : document.findings().tasks()) {
                names.count(task.departments(), new Example(document.id(), 0, task.text()));
            }
            for (Target target : document.findings().targets()) {
                var place = target.evidence().source();
                names.count(target.standing().departments(), new Example(document.id(), place.page(), place.quote()));
            }
            for (Commitment each : document.findings().commitments()) {
                names.count(
                        each.departments(),
                        new Example(document.id(), each.source().page(), each.text()));
            }
        }
        return names.sum();
    }

    private void count(List<Department> departments, Example around) {
        for (Department department : departments) {
            if (!department.inherited()) {
                String unknown = department.canonical() == null ? department.name() : null;
                count(unknown, department.name(), beside(around, department.name()));
            }
        }
    }

    /** The words before and behind the name. */
    private static Example beside(Example around, String name) {
        int at = Math.max(0, around.quote().indexOf(name));
        int end = Math.min(around.quote().length(), at + name.length() + SHOWN / 2);
        String words = around.quote().substring(Math.max(0, at - SHOWN), end);
        return new Example(around.document(), around.page(), words);
    }

    private void count(@Nullable String unknown, String name, Example example) {
        total++;
        if (unknown == null) {
            linked++;
        } else {
            tallies.computeIfAbsent(unknown, id -> new Tally(name, example)).add(example.document());
        }
    }

    private Unlinked sum() {
        List<Entry> entries = tallies.entrySet().stream()
                .map(each -> each.getValue().entry(each.getKey()))
                .toList();
        return Unlinked.of(total, linked, entries);
    }

    /** How often one name was met, and where. */
    private static final class Tally {
        private final String name;
        private final Example example;
        private final Set<String> documents = new HashSet<>();
        private long count;

        Tally(String name, Example example) {
            this.name = name;
            this.example = example;
        }

        void add(String document) {
            count++;
            documents.add(document);
        }

        Entry entry(String canonical) {
            return new Entry(name, canonical, count, documents.size(), example);
        }
    }
}
