package io.mubiao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * All that {@code extractors/} says: a folder a dimension, in it {@code words.tsv}, {@code rules.yaml} or both.
 *
 * <p>{@code book.words("units")} gives the list of units, {@code book.rules("targets")} the patterns that make targets.
 */
public final class RuleBook {
    private final Map<String, WordList> words;
    private final Map<String, List<Rule>> rules;
    private final String version;

    private RuleBook(Map<String, WordList> words, Map<String, List<Rule>> rules, String version) {
        this.words = words;
        this.rules = rules;
        this.version = version;
    }

    /**
     * Reads and checks the folder.
     *
     * @throws RuleFaultsException with every fault of every file, if there is one
     */
    public static RuleBook load(Path folder) throws RuleFaultsException {
        Map<String, WordList> words = new TreeMap<>();
        Map<String, List<Rule>> rules = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        List<Checksum> sums = List.of(new CRC32(), new CRC32C());
        for (Path file : files(folder, faults)) {
            String dimension = String.valueOf(file.getName(file.getNameCount() - 2));
            String name = dimension + "/" + file.getFileName();
            String text = text(file, name, faults);
            byte[] bytes = (name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8);
            sums.forEach(sum -> sum.update(bytes));
            if (name.endsWith("words.tsv")) {
                words.put(
                        dimension,
                        new WordListFile(name, faults)
                                .read(dimension, text.lines().toList()));
            } else {
                rules.put(dimension, readRules(name, text, faults));
            }
        }
        sameIds(rules, faults);
        if (!faults.isEmpty()) {
            throw new RuleFaultsException(faults);
        }
        return new RuleBook(words, rules, version(sums));
    }

    /** The word list of a dimension; empty where it has none. */
    public WordList words(String dimension) {
        return words.getOrDefault(dimension, new WordList(dimension, List.of("term"), List.of()));
    }

    /** The rules of a dimension, in the order of their file; empty where it has none. */
    public List<Rule> rules(String dimension) {
        return rules.getOrDefault(dimension, List.of());
    }

    /** The names of all dimensions that have words or rules. */
    public List<String> dimensions() {
        return Stream.concat(words.keySet().stream(), rules.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Changes when any file of the folder changes. */
    public String version() {
        return version;
    }

    private static List<Path> files(Path folder, List<Fault> faults) throws RuleFaultsException {
        if (!Files.isDirectory(folder)) {
            throw new RuleFaultsException(List.of(new Fault(
                    new Word.Origin(folder.toString(), 1), "there is no such folder; restore it or name another")));
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            List<Path> found = all.filter(RuleBook::isRuleFile).sorted().toList();
            if (found.isEmpty()) {
                faults.add(new Fault(new Word.Origin(folder.toString(), 1), "there are no rule files in it"));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRuleFile(Path file) {
        return file.endsWith("words.tsv") || file.endsWith("rules.yaml");
    }

    private static String text(Path file, String name, List<Fault> faults) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            faults.add(new Fault(new Word.Origin(name, 1), "the file is not UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            faults.add(new Fault(new Word.Origin(name, 1), "the file cannot be read: " + e.getMessage()));
        }
        return "";
    }

    private static List<Rule> readRules(String name, String text, List<Fault> faults) {
        try {
            return new RuleFile(name, faults).read(text);
        } catch (IOException e) {
            faults.add(new Fault(new Word.Origin(name, 1), "the file cannot be read: " + e.getMessage()));
            return List.of();
        }
    }

    private static void sameIds(Map<String, List<Rule>> rules, List<Fault> faults) {
        Map<String, Rule> seen = new HashMap<>();
        rules.values().stream().flatMap(List::stream).forEach(rule -> {
            Rule first = seen.putIfAbsent(rule.id(), rule);
            if (first != null) {
                faults.add(new Fault(rule.at(), "the id “" + rule.id() + "” stands at " + first.at() + " too"));
            }
        });
    }

    /** Check sums tell two states of the rules apart as well as a hash, which takes a process that has just begun longer. */
    private static String version(List<Checksum> sums) {
        HexFormat hex = HexFormat.of();
        return sums.stream()
                .map(sum -> hex.toHexDigits(sum.getValue(), 2 * Integer.BYTES))
                .collect(Collectors.joining());
    }
}
