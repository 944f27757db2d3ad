package io.mubiao.extract.duty;

import java.util.regex.Pattern;

/** What a document says once of all its notes: that whoever stands first, or before the comma, leads. */
enum Convention {
    NONE,
    FIRST_LEADS,
    LEADS_BEFORE_COMMA;

    private static final Pattern FIRST = Pattern.compile("(第一|首位|首个|居首|排在前|列在前).{0,10}牵头");
    private static final Pattern COMMA = Pattern.compile("逗号前.{0,6}牵头");

    /** The convention that a note states; the one before it where it states none. */
    static Convention stated(String note, Convention before) {
        return COMMA.matcher(note).find()
                ? LEADS_BEFORE_COMMA
                : FIRST.matcher(note).find() ? FIRST_LEADS : before;
    }

    static boolean isStatement(String clause) {
        return COMMA.matcher(clause).find() || FIRST.matcher(clause).find() || clause.equals("下同");
    }
}
