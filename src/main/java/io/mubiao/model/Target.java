package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a plan sets as something to reach, keep, do or stay under; or the base value a table gives for it.
 *
 * <p>{@code 到2025年，全区单位地区生产总值能源消耗比2020年下降14.5%} gives the indicator 单位地区生产总值能源消耗, the scope
 * 全区, a change down by exactly 14.5 %, base year 2020, target year 2025.
 */
public record Target(String id, Subject subject, Demand demand, Timing timing, Standing standing, Evidence evidence) {

    /**
     * What is measured, and the words that limit where or for whom.
     *
     * @param area the area that the scope means, 汉中市 for 全市; null until linked, or where it means none
     */
    public record Subject(Indicator indicator, @Nullable String scope, @Nullable Area area) {

        /** Before its area is known. */
        public Subject(Indicator indicator, @Nullable String scope) {
            this(indicator, scope, null);
        }
    }

    /**
     * The name of what is measured, coordination resolved.
     *
     * @param canonical its id in the registry; null until linked
     */
    public record Indicator(String name, @Nullable String canonical) {}

    /** How much, and in which sense. */
    public record Demand(
            Measure measure,
            @Nullable Trend trend,
            Comparator comparator,
            Value value,
            @Nullable Tier tier,
            @Nullable Cadence cadence) {}

    /** When: the year compared with, the year to reach it by, and the period said of this very number. */
    public record Timing(@Nullable Integer baseYear, @Nullable Integer targetYear, @Nullable Period period) {}

    /** Target or base value, binding or expected, and who is held to it. */
    public record Standing(Role role, @Nullable Nature nature, List<Department> departments) {
        public Standing {
            departments = List.copyOf(departments);
        }
    }

    /**
     * Where it stands and which rule made it.
     *
     * @param address the section or numbered table row
     * @param rule the id of the rule
     * @param inherited what is said of it elsewhere than at {@code source}
     */
    public record Evidence(@Nullable String address, Place source, String rule, List<Inherited> inherited) {
        public Evidence {
            inherited = List.copyOf(inherited);
        }

        /** Where all that is known of it stands in one place. */
        public Evidence(@Nullable String address, Place source, String rule) {
            this(address, source, rule, List.of());
        }
    }

    /** Whether the number is the level to be reached or the amount of change. */
    public enum Measure {
        LEVEL,
        CHANGE
    }

    /** The direction, where the text says so. */
    public enum Trend {
        UP,
        DOWN
    }

    /** 以上, 超过, 以内, 低于, 左右; else exactly. */
    public enum Comparator {
        EQ(""),
        GE("≥"),
        GT(">"),
        LE("≤"),
        LT("<"),
        APPROX("≈");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** What stands before a number: {@code ≥}, {@code >}, {@code ≤}, {@code <}, {@code ≈}, nothing for exactly. */
        public String sign() {
            return sign;
        }
    }

    /** 基本目标, 激励目标, 力争. */
    public enum Tier {
        BASE,
        INCENTIVE,
        STRETCH
    }

    /** 年均 or 累计. */
    public enum Cadence {
        ANNUAL,
        CUMULATIVE
    }

    /** 约束性 or 预期性. */
    public enum Nature {
        BINDING,
        EXPECTED
    }

    /** A target, or a table's base or present value. */
    public enum Role {
        TARGET,
        BASELINE
    }
}
