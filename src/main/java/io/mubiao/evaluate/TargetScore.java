package io.mubiao.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well targets were found.
 *
 * @param found targets with the right value and unit at the right place
 * @param row those of them whose every field is right
 * @param fields for each field the share of found targets in which it is right
 * @param departments the departments of the found targets
 */
public record TargetScore(Rate found, Rate row, Map<Field, Double> fields, Rate departments) {
    public TargetScore {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    /** Several documents as one: counts are added, fields weighted by the targets found. */
    static TargetScore sum(List<TargetScore> parts) {
        Rate found = sum(parts, TargetScore::found);
        Map<Field, Double> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            double right = 0;
            for (TargetScore part : parts) {
                right += part.share(field) * part.found.right();
            }
            fields.put(field, found.right() == 0 ? 0 : Rate.rounded(right / found.right()));
        }
        return new TargetScore(found, sum(parts, TargetScore::row), fields, sum(parts, TargetScore::departments));
    }

    private double share(Field field) {
        return fields.getOrDefault(field, 0.0);
    }

    private static Rate sum(List<TargetScore> parts, Function<TargetScore, Rate> rate) {
        return parts.stream().map(rate).reduce(new Rate(0, 0, 0), Rate::plus);
    }
}
