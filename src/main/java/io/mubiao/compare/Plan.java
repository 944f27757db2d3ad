package io.mubiao.compare;

import io.mubiao.model.Commitment;
import io.mubiao.model.Mention;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.model.Region;
import io.mubiao.model.Target;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comparing needs to know of a document besides its targets.
 *
 * @param title of a document without one, its file's name
 */
public record Plan(String id, String title, @Nullable Region region, Years years, Reading reading) {

    /**
     * @param covered the years the plan is for, as it says
     * @param aims from the first to the last year by which it wants something reached
     * @param issuedOn an ISO date
     */
    public record Years(@Nullable Period covered, @Nullable Period aims, @Nullable String issuedOn) {}

    /**
     * How far what it says can be relied on to be all.
     *
     * @param paged whether its file has pages
     * @param aims how many targets and promises were found in it
     * @param unexplained how many of its numbers nothing accounts for
     * @param missing codes of the problems that say a part of it could not be read
     */
    public record Reading(boolean paged, int aims, int unexplained, List<String> missing) {
        public Reading {
            missing = List.copyOf(missing);
        }

        /** Whether it was read to its end and all its numbers are accounted for. */
        public boolean isWhole() {
            return unexplained == 0 && missing.isEmpty();
        }
    }

    public static Plan of(PlanDocument document) {
        var metadata = document.metadata();
        List<Target> targets = document.findings().targets();
        List<Commitment> commitments = document.findings().commitments();
        IntSummaryStatistics aims = IntStream.concat(
                        targets.stream()
                                .map(target -> target.timing().targetYear())
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue),
                        commitments.stream().mapToInt(Commitment::targetYear))
                .summaryStatistics();
        return new Plan(
                document.id(),
                document.name(),
                metadata.region(),
                new Years(
                        metadata.period(),
                        aims.getCount() == 0 ? null : new Period(aims.getMin(), aims.getMax()),
                        metadata.issue().issuedOn()),
                new Reading(
                        document.source().form().pages() != null,
                        targets.size() + commitments.size(),
                        unexplained(document),
                        missing(document)));
    }

    private static int unexplained(PlanDocument document) {
        Stream<Mention> other =
                document.findings().mentions().stream().filter(mention -> mention.role() == Mention.Role.OTHER);
        return (int) other.count();
    }

    private static List<String> missing(PlanDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::code)
                .distinct()
                .toList();
    }

    /** The code of its region; empty where it has none. */
    String code() {
        return region == null ? "" : region.code();
    }

    /** Whether both are of one time, as far as they say. */
    boolean overlaps(Period other) {
        Period own = years.covered == null ? years.aims : years.covered;
        return own == null || (own.start() <= other.end() && other.start() <= own.end());
    }
}
