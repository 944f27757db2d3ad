package io.mubiao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
    @TempDir
    Path folder;

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wordsAreReadByTheirHeads() throws Exception {
        put("units/words.tsv", "term\tbase\tfactor\n# 重量\n万吨\t吨\t10000\n");
        Word word = RuleBook.load(folder).words("units").words().get(0);
        assertThat(word.term()).isEqualTo("万吨");
        assertThat(word.value("factor")).isEqualTo("10000");
        assertThat(word.at()).hasToString("units/words.tsv:3");
    }

    @Test
    void yamlScalarsStayText() throws Exception {
        put(
                "t/rules.yaml",
                "- id: a\n  match: x\n  gives: {up: no, code: 010}\n  examples: [{text: x, gives: {v: 0.20}}]\n");
        Rule rule = RuleBook.load(folder).rules("t").get(0);
        assertThat(rule.gives()).isEqualTo(Map.of("up", "no", "code", "010"));
        assertThat(rule.trials().examples().get(0).gives()).containsEntry("v", "0.20");
    }

    @Test
    void everyFaultIsListedWithFileAndLine() throws Exception {
        put("a/words.tsv", "term\tbase\nx\ty\tz\n\tq\n");
        put("b/rules.yaml", "- id: one\n  match: x\n- match: y\n");
        put("c/rules.yaml", "- id: one\n  match: x\n  examples: [{text: x}]\n  colour: red\n");
        List<Fault> faults = catchThrowableOfType(RuleFaultsException.class, () -> RuleBook.load(folder))
                .faults();
        assertThat(faults)
                .extracting(f -> f.at().toString())
                .contains("a/words.tsv:2", "a/words.tsv:3", "b/rules.yaml:1", "b/rules.yaml:3")
                .anyMatch(at -> at.startsWith("c/rules.yaml:"));
    }

    @Test
    void whatIsNoPartOfARuleIsAFaultOfItsLine() throws Exception {
        put("a/rules.yaml", "- id: one\n  match: x\n  examples: x\n");
        put("b/rules.yaml", "- id: two\n  match:\n    - x\n  examples: [{text: x}]\n");
        put("c/rules.yaml", "- id: three\n  match: x\n  examples: [{text: x, value: 1}]\n");
        put("d/rules.yaml", "- id: four\n  match: x\n  gives:\n  examples: [{text: x}, {text: }]\n  rejects:\n");
        List<Fault> faults = catchThrowableOfType(RuleFaultsException.class, () -> RuleBook.load(folder))
                .faults();
        assertThat(faults)
                .extracting(fault -> fault.at() + " " + fault.message())
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("a/rules.yaml:3 ").contains("“x”"),
                        b -> assertThat(b).startsWith("b/rules.yaml:3 "),
                        c -> assertThat(c).startsWith("c/rules.yaml:3 ").contains("“value”"),
                        d -> assertThat(d).startsWith("d/rules.yaml:1 ").contains("“four” has no text"));
    }

    @Test
    void theSameIdTwiceIsAFault() throws Exception {
        put("b/rules.yaml", "- id: one\n  match: x\n  examples: [{text: x}]\n");
        put("c/rules.yaml", "- id: one\n  match: x\n  examples: [{text: x}]\n");
        assertThat(catchThrowableOfType(RuleFaultsException.class, () -> RuleBook.load(folder)))
                .hasMessageContaining("c/rules.yaml:1")
                .hasMessageContaining("b/rules.yaml:1");
    }

    @Test
    void theVersionChangesWithAnyFile() throws Exception {
        put("a/words.tsv", "term\nx\n");
        String before = RuleBook.load(folder).version();
        assertThat(RuleBook.load(folder).version()).isEqualTo(before);
        put("a/words.tsv", "term\ny\n");
        assertThat(RuleBook.load(folder).version()).isNotEqualTo(before);
    }

    @Test
    void ofOverlappingWordsTheFirstAndLongestCounts() {
        Lexicon lexicon = Lexicon.of(List.of(word("下降"), word("下降至"), word("降至百"), word("%")));
        assertThat(lexicon.longest("比例下降至百分之五、５０％"))
                .extracting(h -> h.start() + "-" + h.end() + h.word().term())
                .containsExactly("2-5下降至", "12-13%");
    }

    private static Word word(String term) {
        return new Word(term, Map.of("term", term), new Word.Origin("t", 1));
    }
}
