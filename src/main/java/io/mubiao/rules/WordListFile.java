package io.mubiao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads {@code words.tsv}: a head line, then a row a word, tabs between cells; lines that begin with {@code #} are
 * remarks. The first column is the term.
 */
final class WordListFile {
    private static final Pattern FACTOR = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final String file;
    private final List<Fault> faults;

    WordListFile(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    WordList read(String dimension, List<String> lines) {
        List<String> columns = List.of();
        List<Word> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            Word.Origin at = new Word.Origin(file, i + 1);
            if (columns.isEmpty()) {
                columns = head(cells, at);
            } else {
                Word word = word(columns, cells, at);
                if (!seen.add(line)) {
                    fault(at, "the row for “" + word.term() + "” stands twice; delete one");
                }
                words.add(word);
            }
        }
        if (columns.isEmpty()) {
            fault(new Word.Origin(file, 1), "there is no head line; write the column names, with tabs between them");
        }
        return new WordList(dimension, columns, words);
    }

    private List<String> head(List<String> cells, Word.Origin at) {
        if (!cells.get(0).equals("term")) {
            fault(at, "the first column is called “" + cells.get(0) + "”; call it “term”");
        }
        if (new HashSet<>(cells).size() < cells.size()) {
            fault(at, "two columns have the same name; rename one");
        }
        return cells;
    }

    private Word word(List<String> columns, List<String> cells, Word.Origin at) {
        if (cells.size() > columns.size()) {
            fault(at, cells.size() + " cells under " + columns.size() + " column names; take out the extra tabs");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                values.put(columns.get(i), cell);
            }
        }
        String term = cells.get(0).strip();
        if (term.isEmpty()) {
            fault(at, "the row has no term; write one or delete the row");
        }
        String factor = values.get("factor");
        if (factor != null && !FACTOR.matcher(factor).matches()) {
            fault(at, "the factor “" + factor + "” is no number; write one such as 10000 or 0.001");
        }
        return new Word(term, values, at);
    }

    private void fault(Word.Origin at, String message) {
        faults.add(new Fault(at, message));
    }
}
