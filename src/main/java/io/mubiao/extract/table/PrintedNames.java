package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Folding;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts a printed head or label: {@code 3.化学需氧量排放量降低（万吨）①} is the name 化学需氧量排放量, 降低 and 万吨. */
final class PrintedNames {
    private static final Pattern PARENTHESIS = Pattern.compile("[（(〔\\[]([^（()）]*)[）)〕\\]]");
    private static final Pattern NUMBERING = Pattern.compile("^[(（]?[0-9一二三四五六七八九十]{1,3}[)）.、．]+");
    private static final Pattern NATURE = Pattern.compile("(?:约束|预期)性(?:指标)?");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:附件|附表|附|表|专栏)[\\s:：]*(?:[0-9]{1,3}(?![0-9]*年)|[一二三四五六七八九十]*)(?:[-—.][0-9]+)*[\\s:：、.．]*");
    private static final Pattern AREA = Pattern.compile("^[\\u4e00-\\u9fff]{1,8}?(?:省|自治区|市|县|区|州|旗|盟)");
    /** Whose values are listed: 各县（市、区）, 分区县. */
    private static final Pattern EACH = Pattern.compile("^(?:各|全|分)(?:新区|部门|[省市县区州旗盟镇乡街道园办处级地、（）()和])+");

    private static final Pattern SEVERAL = Pattern.compile("主要|重点|有关|相关|各项|等|年度|[及和与、]");
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_UNIT = 14;
    /** The lengths of words of change that end a name. */
    private static final List<Integer> CHANGES = List.of(2, 3, 4);

    private final Marker marker;
    private final Set<String> units;
    private final Set<String> things;
    private final List<String> measures;
    private final Set<String> qualities;
    private final List<String> aims;
    private final List<String> captions;
    private final List<String> asides;
    private final Set<String> tasks;
    private final Set<String> variants;
    private final Set<String> amounts;
    private final Set<String> halves;
    private final Set<String> deeds;
    private final List<String> years;

    PrintedNames(RuleBook book, Marker marker) {
        this.marker = marker;
        units = book.words("units").words().stream()
                .map(w -> Folding.fold(w.term()))
                .collect(Collectors.toSet());
        things = Set.copyOf(book.words("things").terms("thing"));
        measures = longestFirst(book.words("things").terms("measure", "headcount"));
        qualities = Set.copyOf(book.words("things").terms("quality"));
        aims = longestFirst(book.words("tables").terms("aim", "base", "begin", "end", "cumulative", "total"));
        captions = longestFirst(book.words("tables").terms("aim", "caption"));
        amounts = Set.copyOf(book.words("tables").terms("amount"));
        halves = Set.copyOf(book.words("things").terms("half", "headcount"));
        years = longestFirst(book.words("cadence").terms("annual"));
        deeds = Set.copyOf(book.words("things").terms("deed"));
        variants = Set.copyOf(book.words("tables").terms("variant"));
        tasks = Set.copyOf(book.words("tables").terms("task"));
        asides = longestFirst(book.words("tables").terms("other"));
    }

    private static List<String> longestFirst(Iterable<String> terms) {
        List<String> sorted = new ArrayList<>();
        terms.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return sorted;
    }

    boolean isThing(String name) {
        return things.contains(name);
    }

    /** Whether a name says only what is done, and the cell before it to what: 新开工, 基本建成. */
    boolean isDeed(String name) {
        return deeds.contains(name);
    }

    /** Whether a name says only how something is measured, and the group before it of what: 巩固率, 在校生数. */
    boolean isHalf(String name) {
        return halves.contains(name);
    }

    /** What the names of a group of rows are of; empty where the group only says their nature. */
    String group(String printed) {
        return NATURE.matcher(printed).find() ? "" : bare(unnumbered(printed));
    }

    /** The measure with which a name ends, the longest there is; empty without one, and for a bare thing (化学需氧量). */
    String measure(String name) {
        if (isThing(name)) {
            return "";
        }
        String plain = name.replaceAll("[（(][^（()）]*[）)]$", "");
        return qualities.stream().anyMatch(plain::endsWith)
                ? ""
                : measures.stream().filter(plain::endsWith).findFirst().orElse("");
    }

    /** The word of change with which a head ends (2025年比2020年下降（%）), or that is all of it; null without one. */
    @Nullable
    Mark change(String printed) {
        String bare = bare(printed).replaceAll("[（(][^（()）]*[）)]$", "");
        for (Mark mark : marker.apply(bare).marks()) {
            if (mark.has("change") && mark.end() == bare.length()) {
                return mark;
            }
        }
        return null;
    }

    /** Whether these words say only how something moves: 增长, 比2020年下降. */
    boolean isChange(String words) {
        Mark change = words.isEmpty() ? null : change(words);
        return change != null && change.start() == 0;
    }

    /** A word of change at the end of a name is told of its number, not of the thing. */
    TableNames.Named named(String name, @Nullable String scope, @Nullable String unit, int start) {
        int deed = deeds.stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (int length : CHANGES) {
            int from = name.length() - length;
            if (from < 2 || deed > length) {
                break;
            }
            for (Mark mark : marker.apply(name.substring(from)).marks()) {
                if (mark.has("change") && mark.start() == 0 && mark.end() == length) {
                    String thing = name.substring(0, from);
                    String yearly = yearly(thing);
                    String bare = thing.substring(0, thing.length() - yearly.length());
                    return new TableNames.Named(
                            bare, scope, new TableNames.Measured(unit, mark, !yearly.isEmpty()), start);
                }
            }
        }
        return new TableNames.Named(name, scope, new TableNames.Measured(unit, null, false), start);
    }

    /** The word before a change that says it is one of each year (年均增长); empty without one. */
    private String yearly(String name) {
        return years.stream()
                .filter(word -> name.endsWith(word) && name.length() > word.length() + 1)
                .findFirst()
                .orElse("");
    }

    /** The unit in brackets or behind a slash (装机/万千瓦); null where there is none. */
    @Nullable
    String unit(String printed) {
        String unit = null;
        Matcher parenthesis = PARENTHESIS.matcher(printed);
        while (parenthesis.find()) {
            unit = isUnit(parenthesis.group(1)) && !isVariant(printed, parenthesis) ? parenthesis.group(1) : unit;
        }
        int slash = slash(printed);
        return unit == null && slash > 0 ? printed.substring(slash + 1) : unit;
    }

    /** The unit of a column's values: in the lowest cell of its head, else in one above. */
    @Nullable
    String unit(TableHeads.Head head) {
        String unit = unit(head.last());
        return unit == null ? unit(head.text()) : unit;
    }

    private int slash(String printed) {
        int at = Folding.fold(printed).indexOf('/');
        boolean unit = at > 1 && units.contains(Folding.fold(printed.substring(at + 1)));
        return unit ? at : -1;
    }

    /** Whether brackets within a name hold another word for the one before them, though it is a unit too: 文化馆（站）年服务人次. */
    private boolean isVariant(String printed, Matcher parenthesis) {
        int end = parenthesis.end();
        return end < printed.length()
                && Character.isIdeographic(printed.charAt(end))
                && variants.contains(parenthesis.group(1));
    }

    /** A known unit, several (套、间), or one unit by another (起/万枚). */
    private boolean isUnit(String inside) {
        String folded = Folding.fold(inside);
        return units.containsAll(List.of(folded.split("、", -1)))
                || (folded.length() <= LONGEST_UNIT && folded.matches("[^,;:、]+/[^,;:、/]+"));
    }

    /** A label without its number and the marks that lead to notes. */
    static String unnumbered(String label) {
        return NUMBERING.matcher(Remarks.unnoted(label)).replaceFirst("");
    }

    /**
     * The same of a head over several cells, without such words at the end of the upper ones ({@code 改厕任务（户） | 新建}), and without
     * those that only say that something is done, as the lowest does (建设任务 over 新建面积).
     */
    String measured(TableHeads.Head head) {
        String text = head.text();
        int upper = text.endsWith(head.last()) ? text.length() - head.last().length() : 0;
        String above = measured(text.substring(0, upper));
        return measured((tasks.contains(above) && isDone(head.last()) ? "" : above) + text.substring(upper));
    }

    /** Whether a head begins with what is done: 新建面积. */
    private boolean isDone(String head) {
        return marker.apply(head).marks().stream().anyMatch(mark -> mark.start() == 0 && mark.has("action"));
    }

    /** What a head measures; empty where it only says that its values are aims: 2023年目标, 任务数（万亩）. */
    String measured(String head) {
        String bare = bare(head);
        return aims.contains(bare) || captions.contains(bare) || amounts.contains(bare) ? "" : bare;
    }

    /**
     * What a table of one indicator measures, by its caption: {@code 附表1 各县（区）2023年高标准农田建设任务分解表} is 高标准农田建设;
     * empty where it tells none, or more than one.
     *
     * @param title the title of the document, which may begin with the same area
     */
    String captioned(String caption, String title) {
        String name = bare(NUMBERED.matcher(caption).replaceFirst("")).replaceAll("[（(][—~-]*[）)]", "");
        Matcher area = AREA.matcher(name);
        if (area.lookingAt() && title.startsWith(area.group())) {
            name = name.substring(area.end());
        }
        name = EACH.matcher(name).replaceFirst("");
        String last = "";
        while (!last.equals(name)) {
            last = name;
            for (String word : captions) {
                name = name.endsWith(word) ? name.substring(0, name.length() - word.length()) : name;
            }
            name = withoutAside(name);
        }
        boolean one = name.length() >= 2
                && name.length() <= LONGEST_NAME
                && !SEVERAL.matcher(name).find();
        return one ? name : "";
    }

    /** A caption without what stands beside its aims: 户厕改造任务及资金 is 户厕改造任务. */
    private String withoutAside(String caption) {
        for (String aside : asides) {
            int at = caption.length() - aside.length() - 1;
            if (at > 1 && caption.endsWith(aside) && "及和与、".indexOf(caption.charAt(at)) >= 0) {
                return caption.substring(0, at);
            }
        }
        return caption;
    }

    /** Whether something to be striven for follows a word that may only say how firm an aim is: 争取上级资金, not 力争目标. */
    private boolean hasObject(String rest) {
        return rest.length() > 1
                && Character.isIdeographic(rest.charAt(0))
                && aims.stream().noneMatch(rest::startsWith);
    }

    /** A head or label without units, years, and the words that say it is a target. */
    String bare(String printed) {
        String text = Remarks.unnoted(printed);
        Matcher parenthesis = PARENTHESIS.matcher(text);
        while (parenthesis.find()) {
            String inside = parenthesis.group(1);
            if ((isUnit(inside) && !isVariant(printed, parenthesis))
                    || inside.matches("[0-9年，,、注:：]*")
                    || NATURE.matcher(inside).matches()) {
                text = text.replace(parenthesis.group(), "");
            }
        }
        int slash = slash(text);
        text = Remarks.unnoted(slash > 0 ? text.substring(0, slash) : text);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Mark mark : marker.apply(text).marks()) {
            boolean firm = mark.has("stretch") && !hasObject(text.substring(mark.end()));
            boolean drop = mark.isTime() || mark.has("base-tier") || mark.has("incentive") || firm;
            if (drop) {
                kept.append(text, from, mark.start());
                from = mark.end();
            }
        }
        String name = kept.append(text.substring(from)).toString();
        for (String aim : aims) {
            name = name.endsWith(aim) && name.length() > aim.length()
                    ? name.substring(0, name.length() - aim.length())
                    : name;
        }
        String bare = name.replaceAll("^[”\"、，：:]+|[“\"、，：:*＊]+$", "");
        return bare.replaceFirst("^“?([^“”]*)”?$", "$1"); // “四上”企业 keeps its quotes
    }
}
