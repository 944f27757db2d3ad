package io.mubiao.extract.duty;

import io.mubiao.model.Department;
import io.mubiao.model.Department.Role;
import io.mubiao.model.Folding;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is held to what: {@code 区交通运输局牵头，区财政局、区商务局等按职责分工负责} is one lead and two responsible bodies.
 *
 * <p>A clause ends with its duty ({@code …牵头}) or begins with it and a colon ({@code 牵头单位：…}); the words stand in
 * {@code duties/words.tsv}. Names are parted at 、 outside brackets, 等 is dropped.
 */
public final class DutyReader {
    private static final Pattern HEAD = Pattern.compile("(单位|部门|主体|机构)$");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** What says by when or which person, not which body: 完成时限：2025年底, 牵头领导：…. */
    private static final Pattern ASIDE = Pattern.compile("^[^：:]{0,10}(时限|时间|进度|期限|领导|责任人|负责人|联系人|联系电话|电话)[：:]");

    private static final Pattern OPENING = Pattern.compile("^.*[：:；]");

    private static final Pattern LABEL = Pattern.compile("^[^：:]{2,6}(单位|部门|主体|机构)[：:]");

    /** How a name begins behind a space, where one name ends before it. */
    private static final Pattern NEXT = Pattern.compile("^(?:[市省区县州旗镇乡各]|国网|人民银行|中国).+");

    /** How names are told in a remark, such as （列第一位的为牵头单位，下同）. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*牵头[^（()）]*[）)]");

    /** Whoever acts 会同 others leads them. */
    private static final String TOGETHER = "会同";

    /** The dash that a line of a list begins with. */
    private static final Pattern DASH = Pattern.compile("^[—─―–-]+");

    private static final int LONGEST_NAME = 40;

    private final Map<String, Role> duties;
    private final List<String> longestFirst;
    private final Bodies bodies;

    public DutyReader(RuleBook book) {
        duties = book.words("duties").words().stream()
                .collect(Collectors.toMap(
                        Word::term,
                        w -> Role.valueOf(w.value("role", "responsible").toUpperCase(Locale.ROOT)),
                        (a, b) -> a));
        longestFirst = duties.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        bodies = new Bodies(book);
    }

    /** The bodies that the text names, in its order; empty where it names none or is no such note. */
    List<Department> apply(String note, Convention convention) {
        String text = undashed(unremarked(spaced(note)).replaceAll("\\s+", "")).replaceFirst("[。；;，,、]+$", "");
        List<Department> found = new ArrayList<>();
        String carried = "";
        Role headed = null;
        List<String> clauses = clauses(text);
        clauses.removeIf(clause -> Convention.isStatement(clause) || isOfTime(clause));
        for (String clause : clauses) {
            String head = heading(clause);
            Role ending = ending(clause);
            if (head != null) {
                String named = clause.substring(Math.min(clause.length(), head.length() + 1));
                headed = ending == null ? duties.get(head) : ending;
                add(found, ending == null ? named : withoutEnding(named), headed);
            } else if (ending != null) {
                add(found, carried + withoutEnding(clause), ending);
                carried = "";
                headed = null;
            } else if (headed != null) {
                add(found, clause, headed);
            } else if (clause.contains(TOGETHER) && bodies.areAll(clause)) {
                add(found, carried + clause, Role.LEAD);
                carried = "";
            } else {
                carried += clause + "、";
            }
        }
        if (!carried.isEmpty()) {
            addBare(found, carried);
        }
        return leading(found, clauses, convention);
    }

    private static String undashed(String line) {
        return DASH.matcher(line).replaceFirst("");
    }

    /** A note without the remark that says who of its names leads. */
    private static String unremarked(String note) {
        Matcher remark = REMARK.matcher(note);
        return remark.find() && Convention.isStatement(remark.group()) ? remark.replaceAll("") : note;
    }

    /** Names and labels that a space alone parts: {@code 市水利局 市财政局}, {@code 牵头单位：市水利局 完成时限：2025年底}. */
    private String spaced(String note) {
        StringBuilder names = new StringBuilder();
        for (String part : note.strip().split("[\\s\u3000]+", -1)) {
            boolean next = NEXT.matcher(part).matches()
                    && bodies.isOne(OPENING.matcher(names).replaceFirst(""));
            boolean labelled = names.length() > 0
                    && (LABEL.matcher(part).find() || ASIDE.matcher(part).find());
            names.append(labelled ? "；" : next ? "、" : "").append(part);
        }
        return names.toString();
    }

    /** The first body, or all before the first comma, made leads where the document's convention says so. */
    private List<Department> leading(List<Department> found, List<String> clauses, Convention convention) {
        boolean stated = found.stream().anyMatch(d -> d.role() != Role.RESPONSIBLE);
        if (convention == Convention.NONE || stated || found.isEmpty()) {
            return found;
        }
        int leads = 1;
        if (convention == Convention.LEADS_BEFORE_COMMA) {
            leads = clauses.size() < 2 ? 0 : bodies.in(clauses.get(0)).size();
        }
        List<Department> led = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Department d = found.get(i);
            led.add(i < leads ? new Department(d.name(), null, Role.LEAD, d.inherited()) : d);
        }
        return led;
    }

    /**
     * Whether a sentence is nothing but such a note: {@code 由市林业局牵头，市财政局等配合} or {@code 责任单位：市林业局}; of bodies that do
     * something else it is none.
     */
    boolean isNote(String sentence) {
        boolean headed = false;
        boolean told = false;
        for (String clause : clauses(undashed(sentence.replaceAll("\\s+", "")))) {
            String head = heading(clause);
            Role ending = ending(clause);
            if (head == null && ASIDE.matcher(clause).find()) {
                continue;
            }
            headed |= head != null && HEAD.matcher(head).find();
            told |= headed || ending != null;
            if (!headed && !bodies.areAll(ending == null ? clause : withoutEnding(clause))) {
                return false;
            }
        }
        return told;
    }

    /**
     * The names of a table cell: in the role of its column, or in that which the cell itself says ({@code
     * 市住建局牵头，市城管局配合}). Lines of a cell are names of their own where they end like one.
     */
    List<Department> cell(String text, Role role) {
        String names = parted(text);
        boolean says = clauses(names).stream().anyMatch(clause -> heading(clause) != null || ending(clause) != null);
        List<Department> found = says ? apply(names, Convention.NONE) : new ArrayList<>();
        if (found.isEmpty()) {
            add(found, names, role);
        }
        return found;
    }

    private String parted(String text) {
        StringBuilder names = new StringBuilder();
        for (String part : text.strip().split("[\\s\u3000]+", -1)) {
            names.append(bodies.isOne(names.toString()) ? "、" : "").append(part);
        }
        return names.toString();
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        String folded = Folding.fold(text);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = folded.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == ',' || c == ';' || c == '。')) {
                clauses.add(text.substring(from, i));
                from = i + 1;
            }
        }
        clauses.add(text.substring(from));
        clauses.removeIf(String::isEmpty);
        return clauses;
    }

    /** What says by when, not who: 完成时限：2025年底, 2025年底前完成. Names of bodies hold no digits. */
    private boolean isOfTime(String clause) {
        String said = BRACKETS.matcher(clause).replaceAll("");
        int colon = Folding.fold(said).indexOf(':');
        boolean titled = colon > 0
                && !duties.containsKey(said.substring(0, colon))
                && ASIDE.matcher(said).find();
        return titled || DIGIT.matcher(said).find();
    }

    /** Whether a paragraph begins with the heading of such a note: {@code 协同责任单位：}. */
    boolean isHeaded(String paragraph) {
        String head = heading(paragraph.strip());
        return head != null && HEAD.matcher(head).find();
    }

    private @Nullable String heading(String clause) {
        String folded = Folding.fold(clause);
        int colon = folded.indexOf(':');
        return colon > 0 && duties.containsKey(clause.substring(0, colon)) ? clause.substring(0, colon) : null;
    }

    private @Nullable Role ending(String clause) {
        return longestFirst.stream()
                .filter(clause::endsWith)
                .findFirst()
                .map(duties::get)
                .orElse(null);
    }

    private String withoutEnding(String clause) {
        String rest = clause;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String duty : longestFirst) {
                if (rest.endsWith(duty)) {
                    rest = rest.substring(0, rest.length() - duty.length());
                    cut = true;
                    break;
                }
            }
        }
        return rest;
    }

    /** The names in this role; of those who act together the first lead, the others help. */
    private void add(List<Department> found, String names, @Nullable Role role) {
        int together = role == null ? -1 : names.indexOf(TOGETHER);
        if (together >= 0) {
            add(found, names.substring(0, together), Role.LEAD);
            add(found, names.substring(together + TOGETHER.length()), Role.COOPERATOR);
            return;
        }
        for (String named : bodies.in(names)) {
            String name = withoutOwnDuty(named);
            if (role != null && name.length() >= 2 && name.length() <= LONGEST_NAME) {
                Role own = duties.get(named.substring(name.length()).replaceAll("[（()）]", ""));
                Department department = new Department(name, null, own == null ? role : own, false);
                if (!found.contains(department)) {
                    found.add(department);
                }
            }
        }
    }

    /** A name without the duty that a bracket behind it gives to it alone: 市民政局（牵头）. */
    private String withoutOwnDuty(String name) {
        Matcher bracket = Bodies.BRACKET.matcher(name);
        boolean own = bracket.find() && duties.containsKey(name.substring(bracket.start() + 1, bracket.end() - 1));
        return own ? name.substring(0, bracket.start()) : name;
    }

    /** Without any duty word it is a note of bodies only if every name ends like one. */
    private void addBare(List<Department> found, String text) {
        if (bodies.areAll(text)) {
            add(found, text, Role.RESPONSIBLE);
        }
    }
}
