package io.mubiao.link;

import io.mubiao.model.Area;
import io.mubiao.model.Department.Seat;
import io.mubiao.model.Folding;
import io.mubiao.model.Region;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose body a department is, and for which area it acts.
 *
 * <p>In a plan of 金台区, {@code 区发展和改革局} is the county's, {@code 市生态环境局} the city's, and {@code 市生态环境局金台分局} the
 * city's for 金台区; {@code 人民银行汉中市中心支行} is there for 汉中市. 各县区政府 are the counties', of no one area.
 */
final class DepartmentSeats {
    private static final String MINISTRY = "部";

    private final Lexicon openings;
    private final Lexicon branches;

    DepartmentSeats(RuleBook book) {
        openings = lexicon(book, "one", "many", "none");
        branches = lexicon(book, "branch");
    }

    private static Lexicon lexicon(RuleBook book, String... kinds) {
        List<String> wanted = List.of(kinds);
        return Lexicon.of(book.words("seats").words().stream()
                .filter(word -> wanted.contains(word.value("kind", "")))
                .toList());
    }

    /** The seat of a body as printed; null where nothing tells it. */
    @Nullable
    Seat apply(String printed, Areas.View areas) {
        String name = Folding.fold(printed);
        Lexicon.Hit opening = openings.longestAt(name, 0);
        if (opening == null || opening.word().value("kind", "").equals("none")) {
            return unopened(name, areas);
        }
        Word word = opening.word();
        Region.Level level = level(word);
        if (word.value("kind", "").equals("many")) {
            return new Seat(level, null);
        }
        Areas.Place branch = branch(name, opening.end(), areas);
        if (level == Region.Level.NATION) {
            return branch == null ? new Seat(level, areas.nation().area()) : new Seat(branch.level(), branch.area());
        }
        Areas.Place own = areas.ending(ending(word.term()));
        Region.Level whose = own == null ? level : own.level();
        Area area = branch != null ? branch.area() : own == null ? null : own.area();
        return new Seat(whose, area);
    }

    /** The last character that names a kind of area: 市 of 团市, of 市级 too. */
    private static String ending(String opening) {
        String bare = opening.endsWith("级") ? opening.substring(0, opening.length() - 1) : opening;
        return bare.substring(bare.length() - 1);
    }

    private @Nullable Seat unopened(String name, Areas.View areas) {
        Areas.Place named = areas.within(name, 0);
        if (named != null) {
            return new Seat(named.level(), named.area());
        }
        Areas.Place own = areas.own();
        boolean national = own != null && own.level() == Region.Level.NATION;
        return national || name.endsWith(MINISTRY)
                ? new Seat(Region.Level.NATION, areas.nation().area())
                : null;
    }

    /** 金台 in 市生态环境局金台分局: an area that is named before the word of a branch. */
    private Areas.@Nullable Place branch(String name, int from, Areas.View areas) {
        int last = -1;
        for (Lexicon.Hit hit : branches.longest(name)) {
            last = hit.start() > from ? hit.start() : last;
        }
        return last < 0 ? null : areas.within(name.substring(0, last), from);
    }

    private static Region.@Nullable Level level(Word word) {
        String level = word.value("level");
        return level == null ? null : Region.Level.valueOf(level.toUpperCase(Locale.ROOT));
    }
}
