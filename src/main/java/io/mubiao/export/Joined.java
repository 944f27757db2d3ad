package io.mubiao.export;

import io.mubiao.model.Box;
import io.mubiao.model.Department;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several in one cell: {@code 市发展改革委、市统计局}; null where there is none. */
final class Joined {
    private Joined() {}

    static @Nullable String names(List<Department> departments, Department.Role role) {
        return texts(
                departments.stream()
                        .filter(d -> d.role() == role)
                        .map(Department::name)
                        .toList(),
                "、");
    }

    static @Nullable String functions(List<Department> departments) {
        return texts(
                departments.stream()
                        .map(Department::canonical)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                "、");
    }

    /** A box a printed line, {@code 2 90.0 312.4 410.2 16.0; 2 90.0 340.4 120.0 16.0}: page, x, y, width, height. */
    static @Nullable String boxes(List<Box> boxes) {
        return texts(boxes.stream().map(Joined::box).toList(), "; ");
    }

    static @Nullable String texts(List<String> texts, String between) {
        return texts.isEmpty() ? null : String.join(between, texts);
    }

    private static String box(Box box) {
        return List.of(box.x(), box.y(), box.width(), box.height()).stream()
                .map(length -> BigDecimal.valueOf(length).toPlainString())
                .collect(Collectors.joining(" ", box.page() + " ", ""));
    }
}
