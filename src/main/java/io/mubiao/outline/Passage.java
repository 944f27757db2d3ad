package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.Look;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph with its text at hand.
 *
 * @param index its place among the paragraphs of the document
 * @param text as printed
 * @param folded the same with width and brackets folded, as long
 * @param bare folded and without white space: how words are compared
 */
record Passage(int index, Paragraph paragraph, String text, String folded, String bare) {

    static List<Passage> all(PlanText text) {
        List<Passage> all = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            all.add(of(all.size(), paragraph, text.text().substring(paragraph.start(), paragraph.end())));
        }
        return all;
    }

    private static Passage of(int index, Paragraph paragraph, String printed) {
        char[] characters = printed.toCharArray();
        boolean same = true;
        boolean spaced = false;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            char plain = Folding.fold(c);
            characters[i] = plain;
            same &= plain == c;
            spaced |= Spacing.isSpace(plain);
        }
        String folded = same ? printed : new String(characters);
        return new Passage(index, paragraph, printed, folded, spaced ? bare(characters) : folded);
    }

    private static String bare(char[] characters) {
        int length = 0;
        for (char c : characters) {
            if (!Spacing.isSpace(c)) {
                characters[length++] = c;
            }
        }
        return new String(characters, 0, length);
    }

    int start() {
        return paragraph.start();
    }

    boolean isRow() {
        return paragraph.isRow();
    }

    Look look() {
        return paragraph.look();
    }

    boolean isBlank() {
        return folded.isBlank();
    }

    /** Where its first character that is no space stands, counted from its start. */
    int indent() {
        int at = 0;
        while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
            at++;
        }
        return at;
    }
}
