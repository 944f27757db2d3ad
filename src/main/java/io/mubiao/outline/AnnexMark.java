package io.mubiao.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an annex at the start of a paragraph: {@code 附件1}, {@code 附件：}, {@code 附录A 术语}.
 *
 * @param label as printed, such as {@code 附件1}
 * @param address the same without white space and punctuation
 * @param rest what follows it in its paragraph, printed
 * @param colon whether a colon follows it
 */
record AnnexMark(String label, String address, String rest, boolean colon) {
    private static final Pattern MARK = Pattern.compile("\\s*(附\\s*(?:件|录|表)\\s*(?:\\d{1,2}(?:-\\d{1,2})?|["
            + Numerals.CHINESE + "]{1,3}|[A-Z](?![a-z]))?|附(?=\\s*:))\\s*([:.、]?)\\s*");

    private static final Pattern SAID = Pattern.compile("^[的中为和及、,。)》”]");

    static @Nullable AnnexMark of(Passage passage) {
        int indent = passage.indent();
        if (indent == passage.folded().length() || passage.folded().charAt(indent) != '附') {
            return null;
        }
        Matcher mark = MARK.matcher(passage.folded());
        if (!mark.lookingAt()
                || SAID.matcher(passage.folded().substring(mark.end())).find()) {
            return null;
        }
        String label = Spacing.bare(passage.text().substring(mark.start(1), mark.end(1)));
        String rest = passage.text().substring(mark.end());
        return new AnnexMark(label, label, rest, mark.group(2).equals(":"));
    }

    /** Whether its number is printed. */
    boolean isNumbered() {
        return address.length() > 2;
    }
}
