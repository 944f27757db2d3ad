package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Table;
import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tables of a document, each with the section it stands in, its caption and unit, its head rows marked. */
final class Tables {
    private static final int FARTHEST_CAPTION = 3;
    private static final int LONGEST_CAPTION = 60;
    private static final Pattern UNIT = Pattern.compile("单\\s*位\\s*:\\s*([^\\s()]+)");
    private static final Pattern NO_CAPTION = Pattern.compile("[。;:,、]$");
    private static final Pattern TABLE_NUMBER = Pattern.compile("^附?表\\s*[\\d" + Numerals.CHINESE + "]");
    private static final Pattern NUMBERED_CAPTION = Pattern.compile("^(?:表|附表|专栏|图)\\s*[\\d" + Numerals.CHINESE + "]");

    private final PlanText text;
    private final List<Passage> passages;
    private final List<Section> sections;
    private final Words words;
    private final List<Integer> starts;

    /** What the heads of columns and the captions of tables say. */
    record Words(ColumnWords columns, CaptionWords captions) {}

    Tables(PlanText text, List<Passage> passages, List<Section> sections, Words words) {
        this.text = text;
        this.passages = passages;
        this.sections = sections;
        this.words = words;
        starts = passages.stream().map(Passage::start).toList();
    }

    List<Table> all() {
        List<Table> all = new ArrayList<>();
        for (TextTable table : text.tables()) {
            all.add(table(table));
        }
        return all;
    }

    /** The numbered rows of all tables that hand out tasks. */
    List<NumberedRow> rows() {
        return new TaskRows(text, words.columns())
                .of(text.tables().stream()
                        .map(table -> new TaskRows.Placed(table, address(table.start())))
                        .toList());
    }

    private Table table(TextTable table) {
        List<Passage> before = before(table.start());
        int heads = HeadRows.count(text.text(), table);
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (TextTable.Cell cell : table.cells()) {
            boolean head = cell.header() || cell.row() < heads;
            String said = cell.span().in(text.text());
            rows.get(cell.row()).add(new Table.Cell(said, cell.rowSpan(), cell.columnSpan(), head));
        }
        return new Table(address(table.start()), caption(table, before), unit(table, before), table.page(), rows);
    }

    private String address(int offset) {
        Section section = section(offset);
        return section == null ? "0" : section.address();
    }

    /** The last section that begins at or before the offset. */
    private @Nullable Section section(int offset) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sections.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : sections.get(low - 1);
    }

    /** The paragraphs right above, nearest first. */
    private List<Passage> before(int start) {
        List<Passage> before = new ArrayList<>();
        int at = Collections.binarySearch(starts, start);
        for (int i = (at < 0 ? -at - 1 : at) - 1; i >= 0 && before.size() < FARTHEST_CAPTION; i--) {
            Passage passage = passages.get(i);
            if (passage.isRow()) {
                break;
            }
            if (!passage.isBlank()) {
                before.add(passage);
            }
        }
        return before;
    }

    private @Nullable String caption(TextTable table, List<Passage> before) {
        for (Passage passage : before) {
            String bare = passage.bare();
            boolean brief = bare.length() <= LONGEST_CAPTION
                    && !NO_CAPTION.matcher(bare).find();
            boolean isUnit = bare.length() < 20 && UNIT.matcher(bare).find();
            boolean isMark = bare.length() < 6 && AnnexMark.of(passage) != null;
            if (isUnit || isMark) {
                continue;
            }
            boolean named = words.captions().isCaption(bare)
                    || NUMBERED_CAPTION.matcher(bare).find();
            if (brief && (isTitle(passage) || named)) {
                return Spacing.tight(passage.text());
            }
            break;
        }
        String wide = wide(table);
        return wide == null ? below(table.end()) : wide;
    }

    /** A numbered title right below a table, unless it is that of another one. */
    private @Nullable String below(int end) {
        int at = Collections.binarySearch(starts, end + 1);
        if (at < 0) {
            return null;
        }
        Passage passage = passages.get(at);
        boolean next = at + 1 < passages.size() && passages.get(at + 1).isRow();
        String bare = passage.bare();
        boolean title = !passage.isRow()
                && !next
                && bare.length() <= LONGEST_CAPTION
                && TABLE_NUMBER.matcher(bare).find()
                && !NO_CAPTION.matcher(bare).find();
        return title ? Spacing.tight(passage.text()) : null;
    }

    private boolean isTitle(Passage passage) {
        String title = title(passage.start());
        return passage.look().centred() || (!title.isEmpty() && title.endsWith(Spacing.bare(passage.text())));
    }

    /** The title of the section in which the offset stands, without white space. */
    private String title(int offset) {
        Section section = section(offset);
        return section == null ? "" : Spacing.bare(section.heading().title());
    }

    /** A first row that is one cell over the whole width. */
    private @Nullable String wide(TextTable table) {
        List<TextTable.Cell> first =
                table.cells().stream().filter(cell -> cell.row() == 0).toList();
        if (table.rows() > 1
                && table.columns() > 1
                && first.size() == 1
                && first.get(0).columnSpan() == table.columns()) {
            String title = Spacing.tight(first.get(0).span().in(text.text()));
            return title.isEmpty() || title.length() > LONGEST_CAPTION ? null : title;
        }
        return null;
    }

    private @Nullable String unit(TextTable table, List<Passage> before) {
        List<String> places = new ArrayList<>(before.stream().map(Passage::text).toList());
        table.cells().stream()
                .filter(cell -> cell.row() < 2 && cell.columnSpan() > 1)
                .forEach(cell -> places.add(cell.span().in(text.text())));
        for (String place : places) {
            Matcher unit = UNIT.matcher(Folding.fold(place));
            if (unit.find()) {
                return place.substring(unit.start(1), unit.end(1)).replaceAll("[，。、；]$", "");
            }
        }
        return null;
    }
}
