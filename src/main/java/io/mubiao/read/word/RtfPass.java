package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Runs.Face;
import io.mubiao.read.word.RtfState.Goal;
import io.mubiao.read.word.RtfState.Role;
import io.mubiao.read.word.RtfTokens.Kind;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** One reading of an RTF file: follows its groups and control words, and hands what is text to the body. */
final class RtfPass {
    private static final int DEEPEST = 2000;

    /** Groups that hold no text of the document. */
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "shprslt",
            "sp",
            "nonshppict",
            "annotation",
            "nonesttables",
            "xe",
            "tc",
            "objdata",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc");

    /** Groups that may be passed over and yet hold text. */
    private static final Set<String> TEXT = Set.of("fldinst", "shpinst", "shptxt", "listtext", "pntext", "footnote");

    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfBody body = new RtfBody();
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RtfState state = new RtfState();
    private boolean begins;
    private boolean ignorable;
    private int fallbackLeft;

    RtfPass(byte[] source) {
        tokens = new RtfTokens(source);
    }

    /** All that the file says. */
    List<Block> blocks() {
        for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.word(), tokens.number());
                default -> {
                    begins = false;
                    character();
                }
            }
        }
        flush();
        return body.finished();
    }

    private void open() {
        flush();
        if (outer.size() < DEEPEST) {
            outer.push(state);
            state = state.inner();
        }
        begins = true;
        ignorable = false;
        fallbackLeft = 0;
    }

    private void close() {
        flush();
        switch (state.role) {
            case FIELD -> body.fields().end();
            case LABEL -> body.endLabel();
            case ASIDE -> body.endAside();
            default -> {
                // nothing ends with it
            }
        }
        state = outer.isEmpty() ? state : outer.pop();
        begins = false;
        fallbackLeft = 0;
    }

    private void character() {
        if (fallbackLeft > 0) {
            fallbackLeft--;
        } else if (state.goal != Goal.NOWHERE) {
            bytes.write(tokens.character());
        }
    }

    private void word(String word, int number) {
        if (begins && word.equals("*")) {
            ignorable = true;
            return;
        }
        flush();
        if (begins) {
            begins = false;
            group(word);
        }
        if (state.goal != Goal.NOWHERE && !ofCharacters(word, number)) {
            body.control(word, number, state.role == Role.LABEL);
        }
    }

    /** What a group is for stands in its first word. */
    private void group(String word) {
        if (NO_TEXT.contains(word) || (ignorable && !TEXT.contains(word))) {
            state.goal = Goal.NOWHERE;
        }
        if (state.goal == Goal.NOWHERE) {
            return;
        }
        switch (word) {
            case "fonttbl" -> state.goal = Goal.FONTS;
            case "field" -> {
                state.role = Role.FIELD;
                body.fields().begin();
            }
            case "fldinst" -> state.goal = Goal.INSTRUCTION;
            case "fldrslt" -> body.fields().separate();
            case "listtext", "pntext" -> {
                state.role = Role.LABEL;
                body.beginLabel();
            }
            case "footnote", "shptxt" -> {
                state.role = Role.ASIDE;
                body.beginAside();
            }
            default -> {
                // an ordinary group
            }
        }
    }

    /** Whether the word sets characters, or is one. */
    private boolean ofCharacters(String word, int number) {
        switch (word) {
            case "ansicpg" -> fonts.codePage(number);
            case "f" -> state.font = number;
            case "fcharset" -> fonts.charset(state.font, number);
            case "dbch" -> state.asian = true;
            case "loch", "hich" -> state.asian = false;
            case "af" -> state.asianFont = state.asian ? number : state.asianFont;
            case "afs" -> state.size = state.asian ? number / 2.0 : state.size;
            case "ab" -> state.bold = state.asian ? number != 0 : state.bold;
            case "b" -> state.bold = number != 0;
            case "fs" -> state.size = number / 2.0;
            case "v", "deleted" -> state.unseen = number != 0;
            case "plain" -> state.plain();
            case "uc" -> state.fallback = Math.max(0, number);
            case "u" -> {
                write(String.valueOf((char) number));
                fallbackLeft = state.fallback;
            }
            default -> {
                String sign = RtfBody.sign(word);
                write(sign);
                return !sign.isEmpty();
            }
        }
        return true;
    }

    private void flush() {
        if (bytes.size() > 0) {
            write(bytes.toString(fonts.charsetOf(state)));
            bytes.reset();
        }
    }

    private void write(String text) {
        switch (state.goal) {
            case FONTS -> fonts.name(state.font, text);
            case INSTRUCTION -> body.fields().instruction(text);
            case BODY -> {
                if (!state.unseen && !fonts.isSymbols(state)) {
                    body.text(text, new Face(fonts.nameOf(state), state.size, state.bold));
                }
            }
            default -> {
                // it is no text
            }
        }
    }
}
