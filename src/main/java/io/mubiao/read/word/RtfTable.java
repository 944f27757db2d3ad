package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.word.EdgedTable.Cell;
import io.mubiao.read.word.EdgedTable.Merge;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of an RTF file that is being read: {@code \trowd} begins the description of a row, {@code \cellx} ends that of
 * a cell, {@code \cell} ends its text, {@code \row} the row.
 */
final class RtfTable {
    private static final int UNTOLD_WIDTH = 1000;

    private EdgedTable rows = new EdgedTable();
    private final List<Told> told = new ArrayList<>();
    private final List<List<Block>> texts = new ArrayList<>();
    private List<Block> text = new ArrayList<>();
    private Merge vertical = Merge.NONE;
    private boolean joined;
    private boolean header;
    private int left;

    /** A cell as the row's description tells it. */
    private record Told(int right, Merge vertical, boolean joined) {}

    /** More of the text of the cell. */
    void add(List<Block> blocks) {
        text.addAll(blocks);
    }

    void endCell() {
        texts.add(text);
        text = new ArrayList<>();
    }

    void control(String word, int number) {
        switch (word) {
            case "trowd" -> {
                told.clear();
                header = false;
                left = 0;
            }
            case "trleft" -> left = number;
            case "trhdr" -> header = true;
            case "clvmgf" -> vertical = Merge.FIRST;
            case "clvmrg" -> vertical = Merge.CONTINUED;
            case "clmrg" -> joined = true;
            case "cellx" -> {
                told.add(new Told(number, vertical, joined));
                vertical = Merge.NONE;
                joined = false;
            }
            case "row" -> endRow();
            default -> {
                // borders, shading, widths
            }
        }
    }

    /** The blocks of the table, nothing more of it being left. */
    List<Block> ended() {
        if (!texts.isEmpty() || !text.isEmpty()) {
            if (!text.isEmpty()) {
                endCell();
            }
            endRow();
        }
        List<Block> blocks = rows.blocks();
        rows = new EdgedTable();
        return blocks;
    }

    private void endRow() {
        List<Cell> row = new ArrayList<>();
        int at = left;
        for (int i = 0; i < texts.size(); i++) {
            Told cell = i < told.size() ? told.get(i) : new Told(at + UNTOLD_WIDTH, Merge.NONE, false);
            int right = Math.max(at, cell.right());
            row.add(new Cell(at, right, cell.vertical(), cell.joined(), header, texts.get(i)));
            at = right;
        }
        rows.add(row);
        texts.clear();
    }
}
