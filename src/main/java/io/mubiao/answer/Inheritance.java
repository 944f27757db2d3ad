package io.mubiao.answer;

import io.mubiao.model.Department;
import io.mubiao.model.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which section a target has a department that it does not name itself: the nearest one it belongs to that names it. */
public final class Inheritance {
    private final List<Section> sections;

    public Inheritance(List<Section> sections) {
        this.sections = sections;
    }

    /** The address of that section; empty where none of those the target belongs to names the department. */
    public Optional<String> of(Department department, @Nullable String address) {
        String at = address == null ? "" : address;
        return sections.stream()
                .filter(section -> at.equals(section.address()) || at.startsWith(section.address() + "/"))
                .filter(section -> section.departments().stream()
                        .anyMatch(each -> !each.inherited() && each.name().equals(department.name())))
                .map(Section::address)
                .reduce((outer, inner) -> inner);
    }
}
