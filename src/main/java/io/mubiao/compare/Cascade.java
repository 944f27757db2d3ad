package io.mubiao.compare;

import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Targets down the levels: the nation, a province in it, a city, a county, each with what its plans set.
 *
 * @param unmatched the words of the request that nothing answers to
 */
public record Cascade(List<Strand> strands, List<Unmatched> unmatched) {
    public Cascade {
        strands = List.copyOf(strands);
        unmatched = List.copyOf(unmatched);
    }

    /** One indicator from the top down. */
    public record Strand(Column indicator, List<Node> nodes) {
        public Strand {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * An area with what its plans set; areas that say nothing of the indicator are left out, but for the one asked for.
     *
     * @param plans those that say something, each with its cell
     */
    public record Node(Area region, boolean asked, List<Said> plans, List<Node> below) {
        public Node {
            plans = List.copyOf(plans);
            below = List.copyOf(below);
        }
    }

    /** A plan with what it sets for its area, and what it hands out to parts of it. */
    public record Said(Plan plan, Cell cell, List<Shares> shares) {
        public Said {
            shares = List.copyOf(shares);
        }
    }

    /**
     * An amount handed out to the parts of an area, as a table with a row for each of them does.
     *
     * @param sum of the parts, in {@code unit}
     * @param whole what the plan sets for the whole area; null where it sets nothing on the same footing
     * @param difference the sum less the whole; null where there is no whole
     */
    public record Shares(
            List<Part> parts, BigDecimal sum, String unit, @Nullable Target whole, @Nullable BigDecimal difference) {
        public Shares {
            parts = List.copyOf(parts);
        }
    }

    /** What one part gets. */
    public record Part(Area region, Target target) {}
}
