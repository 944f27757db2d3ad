package io.mubiao.variants;

import io.mubiao.model.Mention;
import io.mubiao.model.Mention.Role;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Another number in place of one: as many digits, and of a size that may stand there. */
final class Digits {
    private static final Set<Role> AMOUNTS = Set.of(Role.TARGET, Role.BASELINE, Role.ACHIEVED, Role.CONDITION);
    private static final Pattern PLAIN = Pattern.compile("[1-9]\\d*(\\.\\d+)?");
    /** What may be a year stays what it is, and so does all of something. */
    private static final Pattern KEPT = Pattern.compile("(?:19|20)\\d\\d|100");

    private static final int TEN = 10;

    private Digits() {}

    /** Whether the number says how much of something: years, labels and 100% stay. */
    static boolean vary(Mention mention) {
        return AMOUNTS.contains(mention.role())
                && PLAIN.matcher(mention.text()).matches()
                && !KEPT.matcher(mention.text()).matches();
    }

    /** {@code 14.5} as {@code 37.2}. */
    static String instead(String number, RandomGenerator random) {
        String other;
        do {
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i < number.length(); i++) {
                boolean first = i == 0;
                digits.append(
                        number.charAt(i) == '.'
                                ? '.'
                                : (char) ('0' + (first ? 1 + random.nextInt(TEN - 1) : random.nextInt(TEN))));
            }
            other = digits.toString();
        } while (KEPT.matcher(other).matches());
        return other;
    }
}
