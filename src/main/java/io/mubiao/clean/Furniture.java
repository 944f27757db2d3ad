package io.mubiao.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the furniture off fixed pages: page numbers, running headers and footers, tables of contents. */
final class Furniture {
    private Furniture() {}

    static List<Sheet> off(List<Sheet> sheets) {
        Set<Printed> furniture = new HashSet<>(PageNumbers.among(sheets));
        furniture.addAll(RunningLines.among(sheets));
        List<Sheet> left = without(sheets, furniture);
        List<Printed> lines =
                left.stream().flatMap(sheet -> sheet.lines().stream()).toList();
        boolean[] contents = Contents.among(lines.stream().map(Printed::words).toList());
        furniture.clear();
        for (int i = 0; i < contents.length; i++) {
            if (contents[i]) {
                furniture.add(lines.get(i));
            }
        }
        return without(left, furniture);
    }

    private static List<Sheet> without(List<Sheet> sheets, Set<Printed> furniture) {
        return sheets.stream().map(sheet -> sheet.without(furniture)).toList();
    }
}
