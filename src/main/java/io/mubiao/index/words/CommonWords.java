package io.mubiao.index.words;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The words that HanLP knows of Chinese at large, with how often each stands in the texts they were counted in, and how
 * often behind which other: what it takes to say how unlikely a word is behind another.
 *
 * <p>Read from the tables in HanLP's jar, into plain arrays and once a run of the program. Words are numbers. They stand in a
 * double array: from a state, the character {@code c} leads to the place {@code state + c + 1}, which is of that state where
 * {@code check} says so, and to the state that {@code base} names there; a word that ends in a state is what {@code base} names
 * at its own place, below zero.
 */
final class CommonWords {
    /** No word, and no state. */
    static final int NONE = -1;

    private static final String FOLDER = "data/dictionary/";

    /** Both weigh what was counted of two words against what was counted of one, and leave something to what never was. */
    private static final double OF_TWO = 0.9;

    private static final double OF_ONE = 1 - OF_TWO;
    private static final double UNSEEN = 1e-5;

    /** So often stand characters that are no word, as it were. */
    private static final int FREQUENCY_OF_OTHERS = 100;

    /** The tenth part of all words begin a text, as it were, and end one. */
    private static final int WORDS_A_TEXT = 10;

    /** The kinds of characters that are a number where they are no word, as HanLP counts kinds. */
    private static final int FIRST_OF_NUMBERS = 9;

    private static final int LAST_OF_NUMBERS = 11;
    private static final int LATIN = 5;

    private final int[] base;
    private final int[] check;

    /** Of each word: as which it is counted together with others, as names of places are all alike; and how often it stands. */
    private final int[] counted;

    private final int[] frequency;

    /** How unlikely each is behind a word it was never counted with. */
    private final double[] alone;

    /** Which words were counted behind each, and how often, one after the other, from {@code first} of it. */
    private final int[] pairs;

    private final int[] first;
    private final byte[] kinds;
    private final double total;
    private final double seen;

    /** The first of the words that stand for none: other characters, numbers, Latin, the begin of a text and its end. */
    private final int others;

    private static final int NUMBERS = 1;
    private static final int LETTERS = 2;
    private static final int BEGIN = 3;
    private static final int END = 4;
    private static final int SIZE = 5;

    private static final class Held {
        static final CommonWords WORDS = load();
    }

    static CommonWords get() {
        return Held.WORDS;
    }

    private static CommonWords load() {
        try {
            return new CommonWords();
        } catch (IOException | ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException("the dictionary of words cannot be read", e));
        }
    }

    private CommonWords() throws IOException, ClassNotFoundException {
        ByteBuffer words = ByteBuffer.wrap(bytes("CoreNatureDictionary.mini.txt.bin"));
        others = words.getInt();
        frequency = new int[others + SIZE];
        counted = new int[others + SIZE];
        String[] classes = new String[others];
        Nature[] natures = Nature.values();
        int sum = 0;
        for (int word = 0; word < others; word++) {
            frequency[word] = words.getInt();
            sum += frequency[word];
            int several = words.getInt();
            classes[word] = several == 1 ? natures[words.getInt(words.position())].toString() : "";
            words.position(words.position() + 2 * Integer.BYTES * several);
        }
        int states = words.getInt();
        base = new int[states];
        check = new int[states];
        for (int state = 0; state < states; state++) {
            base[state] = words.getInt();
            check[state] = words.getInt();
        }
        total = sum;
        seen = 1 - (1 / total + UNSEEN);
        try (ObjectInputStream in = new ObjectInputStream(open("CoreNatureDictionary.ngram.mini.txt.table.bin"))) {
            first = (int[]) in.readObject();
            pairs = (int[]) in.readObject();
        }
        count(classes);
        addOthers(sum);
        alone = new double[others + SIZE];
        for (int word = 0; word < alone.length; word++) {
            alone[word] = unlikely(0, 0, frequency[word]);
        }
        kinds = kinds(ByteBuffer.wrap(bytes("other/CharType.bin")));
    }

    /** What is nothing but a name or a number is counted as all of these are; numbers, signs and times stand as often, too. */
    private void count(String[] classes) {
        int person = word("未##人");
        int place = word("未##地");
        int body = word("未##团");
        int number = word("未##数");
        int sign = word("未##串");
        int time = word("未##时");
        int proper = word("未##专") == NONE ? sign : word("未##专");
        for (int word = 0; word < classes.length; word++) {
            String name = classes[word];
            counted[word] = word;
            if (name.startsWith("nr")) {
                counted[word] = person;
            } else if (name.startsWith("ns")) {
                counted[word] = place;
            } else if (name.equals("nx")) {
                counted[word] = proper;
            } else if (name.startsWith("nt") || name.equals("nit")) {
                counted[word] = body;
            } else if (name.startsWith("m")) {
                countAs(word, number);
            } else if (name.startsWith("x")) {
                countAs(word, sign);
            } else if (name.equals("t")) {
                countAs(word, time);
            }
        }
    }

    private void countAs(int word, int all) {
        counted[word] = all;
        frequency[word] = frequency[all];
    }

    private void addOthers(int sum) {
        int[] as = {NONE, word("未##数"), word("未##串"), word("始##始"), word("末##末")};
        for (int i = 0; i < SIZE; i++) {
            counted[others + i] = as[i];
            frequency[others + i] = i < BEGIN ? FREQUENCY_OF_OTHERS : sum / WORDS_A_TEXT;
        }
    }

    /** The state that every word begins in. */
    int start() {
        return base[0];
    }

    /** The state that the character leads to; {@link #NONE} where no word goes on so. */
    int next(int state, char c) {
        int place = state + c + 1;
        return place < check.length && check[place] == state ? base[place] : NONE;
    }

    /** The word that ends in a state, or {@link #NONE}. */
    int word(int state) {
        return check[state] == state && base[state] < 0 ? -base[state] - 1 : NONE;
    }

    private int word(String term) {
        int state = start();
        for (int i = 0; i < term.length() && state != NONE; i++) {
            state = next(state, term.charAt(i));
        }
        return state == NONE ? NONE : word(state);
    }

    int begin() {
        return others + BEGIN;
    }

    int end() {
        return others + END;
    }

    /** What kind of character it is. */
    byte kind(char c) {
        return kinds[c];
    }

    /** Whether it is written as a number where it is no word: 三, 〇. */
    boolean isNumeral(char c) {
        return kinds[c] == LAST_OF_NUMBERS;
    }

    /** The word that stands for characters of a kind that are none. */
    int other(byte kind) {
        if (kind == LATIN) {
            return others + LETTERS;
        }
        return kind >= FIRST_OF_NUMBERS && kind <= LAST_OF_NUMBERS ? others + NUMBERS : others;
    }

    /** How unlikely a word is behind another; what is likeliest has the least sum. */
    double unlikely(int word, int other) {
        int together = together(counted[word], counted[other]);
        return together == 0 ? alone[other] : unlikely(together, frequency[word], frequency[other]);
    }

    private double unlikely(int together, int frequency, int frequencyOfOther) {
        return -Math.log(OF_TWO * (seen * together / (frequency + 1) + 1 - seen) + OF_ONE * frequencyOfOther / total);
    }

    /** What is no word was met once with any. */
    private int together(int word, int other) {
        if (word < 0 || other < 0) {
            return 1;
        }
        int low = first[word];
        int high = first[word + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = pairs[2 * middle];
            if (found == other) {
                return pairs[2 * middle + 1];
            }
            low = found < other ? middle + 1 : low;
            high = found < other ? high : middle - 1;
        }
        return 0;
    }

    private static byte[] kinds(ByteBuffer runs) {
        byte[] kinds = new byte[1 << Character.SIZE];
        while (runs.hasRemaining()) {
            char from = runs.getChar();
            char to = runs.getChar();
            byte kind = runs.get();
            for (int c = from; c <= to; c++) {
                kinds[c] = kind;
            }
        }
        return kinds;
    }

    private static byte[] bytes(String table) throws IOException {
        try (InputStream in = open(table)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String table) throws IOException {
        InputStream in = CommonWords.class.getClassLoader().getResourceAsStream(FOLDER + table);
        if (in == null) {
            throw new FileNotFoundException("HanLP's jar has no " + FOLDER + table);
        }
        return new BufferedInputStream(in, 1 << 16);
    }
}
