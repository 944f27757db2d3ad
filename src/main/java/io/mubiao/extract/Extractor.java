package io.mubiao.extract;

import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Said;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.duty.Duties;
import io.mubiao.extract.duty.DutyReader;
import io.mubiao.extract.duty.HolderRows;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.MarkPatterns;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.extract.table.SideColumns;
import io.mubiao.extract.table.TableTargets;
import io.mubiao.extract.table.ToldCells;
import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import io.mubiao.rules.WordList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stage from text and outline to findings: targets, commitments, tasks, departments, and the ledger of numbers.
 *
 * <p>{@code 到2025年，全区单位地区生产总值能源消耗比2020年下降14.5%。} gives one target and three numbers: two dates and the
 * target's own.
 */
public final class Extractor {
    /** No longer, and it may be a few words that a title has too. */
    private static final int SHORTEST_LINE = 5;

    private final Marker marker;
    private final SentenceReader reader;
    private final TableTargets tables;
    private final ToldCells toldCells;
    private final DutyReader duties;
    private final HolderRows holders;
    private final Commitments commitments;
    private final Settings settings;
    private final Works works;
    private final SideColumns sides;
    private final Outlook outlook;
    private final Pattern announcement;
    private final WordList roles;
    private final Retrospects retrospects;

    /**
     * Compiles the rules.
     *
     * @throws RuleFaultsException with every pattern that cannot be compiled
     */
    public Extractor(RuleBook book) throws RuleFaultsException {
        MarkPatterns patterns = patterns(book);
        marker = new Marker(book, patterns);
        reader = new SentenceReader(book, patterns);
        tables = new TableTargets(book, marker);
        toldCells = new ToldCells(marker);
        duties = new DutyReader(book);
        holders = new HolderRows(book, duties);
        commitments = new Commitments(book);
        settings = new Settings(book);
        works = new Works(book, marker);
        sides = new SideColumns(book, marker);
        outlook = new Outlook(book);
        announcement = HandedOn.announcement(book);
        retrospects = new Retrospects(book);
        roles = book.words("roles");
    }

    static MarkPatterns patterns(RuleBook book) throws RuleFaultsException {
        return new MarkPatterns(book, List.of("phrases", "times", "targets"));
    }

    public Findings apply(PlanText text, Outline outline) {
        return apply(text, outline, hearing -> {});
    }

    SentenceReader reader() {
        return reader;
    }

    /** Whether a line is the document's title, or one of its lines: 2024年十项民生实事. */
    private static boolean isTitle(Sentence sentence, PlanText text, Outline outline) {
        String title = outline.metadata().title();
        String line = sentence.in(text.text()).strip();
        return title != null && line.length() > SHORTEST_LINE && title.contains(line);
    }

    /** The same with somebody listening, who is told of every sentence. */
    Findings apply(PlanText text, Outline outline, Consumer<Hearing> listener) {
        Said said = new Said();
        Harvest harvest = new Harvest(text, outline, new Duties(duties, holders, text, outline), said);
        Clock clock = Clock.of(outline.metadata());
        Settings.Of setOf = settings.of(outline);
        SideColumns.Of beside = sides.apply(text, said);
        for (int i = 0; i < text.tables().size(); i++) {
            boolean form = i < outline.tables().size()
                    && setOf.isForm(outline.tables().get(i).address());
            if (!form) {
                TableTargets.Yield yield = tables.apply(text, outline, i, clock, beside);
                yield.targets().forEach(harvest::add);
                yield.promises().forEach(harvest::add);
                yield.reached().forEach(found -> harvest.told(found, Mention.Role.ACHIEVED));
                yield.held().forEach(found -> harvest.told(found, Mention.Role.COUNT));
                yield.told().forEach(harvest::add);
            }
            toldCells.numbers(text.text(), text.tables().get(i)).forEach(harvest::add);
        }
        Headlines headlines = new Headlines(marker, text, outline, clock, roles, said);
        SectionTimes titles = new SectionTimes(marker, text, outline, clock, roles, said);
        HandedOn handedOn = new HandedOn(text, titles, headlines, announcement);
        Retrospects.Of lookingBack = retrospects.of();
        List<String> foretelling = outlook.apply(outline);
        Map<Integer, Works.Project> projects = works.apply(text, outline, clock, said);
        Draft whole = null;
        for (Sentence sentence : new Sentences().apply(text, outline)) {
            Marked marked = marker.apply(sentence.in(text.text()));
            Setting setting = headlines.setting(sentence, setOf.at(sentence.address()));
            Works.Project project = projects.get(sentence.start());
            boolean ofThese = HandedOn.isOfThese(marked);
            Mark given = given(sentence, project, beside, handedOn.at(sentence, marked, setting));
            Timeline times = new Timeline(marked, clock, given);
            Setting told = lookingBack.setting(sentence, marked, times, setting);
            harvest.times(sentence, marked);
            List<Verdict> verdicts = reader.apply(marked, times, told, project == null ? null : project.name());
            boolean foretold = Outlook.holds(foretelling, sentence.address())
                    || beside.tells(sentence.start())
                    || isTitle(sentence, text, outline);
            for (Verdict verdict : verdicts) {
                Verdict ranked = ofThese && whole != null ? verdict.under(whole) : verdict;
                Verdict ruled = sentence.isCell() && !told.sets() ? ranked.ruled(marked) : ranked;
                harvest.add(sentence, foretold ? verdict.told() : ruled, project);
            }
            boolean says = !ofThese && !verdicts.isEmpty();
            whole = says ? verdicts.get(verdicts.size() - 1).last() : whole;
            listener.accept(new Hearing(sentence, marked, times, told, verdicts));
            if (sentence.body() && setting.sets()) {
                Timeline own = new Timeline(marked, clock, handedOn.before(sentence, marked, setting));
                commitments.apply(marked, own).forEach(promise -> harvest.add(sentence, promise));
            }
            handedOn.see(sentence, marked, setting, times);
        }
        return harvest.findings();
    }

    /** The time that a sentence has from elsewhere: from its row of a table, the title of a table of works, or the text before. */
    private static @Nullable Mark given(
            Sentence sentence, Works.@Nullable Project project, SideColumns.Of beside, @Nullable Mark before) {
        Mark due = beside.due(sentence.start());
        if (due != null) {
            return due;
        }
        return project != null && project.due() != null ? project.due() : before;
    }
}
