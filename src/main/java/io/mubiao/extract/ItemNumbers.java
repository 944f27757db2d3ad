package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of items of a list whose text begins with a number of its own: {@code 2．95%的行政村} is the second item, {@code
 * 2.5万吨} a quantity, {@code （3）60个} the third. Of a number with a stop only its neighbours tell: paragraphs whose numbers
 * follow each other, with the same sign behind them, are a list where one of them is no such case itself.
 */
final class ItemNumbers {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})([.、])\\s?(\\d)?");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\d{1,2}\\)[.、]?\\s?(?=\\d)");

    /** No number of an item is longer, with the first character behind it. */
    private static final int LONGEST = 7;

    private final int[] lengths;

    /** How a paragraph begins: with this number and this sign as printed, and whether its text begins with a digit. */
    private record Item(int number, char sign, int length, boolean runsOn) {
        private static final Item NONE = new Item(0, ' ', 0, false);

        boolean isBefore(Item next) {
            return number > 0 && number + 1 == next.number && sign == next.sign;
        }
    }

    ItemNumbers(PlanText plan) {
        List<Item> items = new ArrayList<>();
        lengths = new int[plan.paragraphs().size()];
        for (Paragraph paragraph : plan.paragraphs()) {
            String begins = paragraph.isRow()
                    ? ""
                    : plan.text().substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
            String folded = Folding.fold(begins);
            Matcher bracketed = BRACKETED.matcher(folded);
            lengths[items.size()] = bracketed.lookingAt() ? bracketed.end() : 0;
            items.add(item(begins, folded));
        }
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i + 1 == items.size() || !items.get(i).isBefore(items.get(i + 1))) {
                list(items, from, i + 1);
                from = i + 1;
            }
        }
    }

    private static Item item(String begins, String folded) {
        Matcher matcher = NUMBER.matcher(folded);
        return matcher.lookingAt()
                ? new Item(
                        Integer.parseInt(matcher.group(1)),
                        begins.charAt(matcher.start(2)),
                        matcher.start(3) < 0 ? matcher.end() : matcher.start(3),
                        matcher.start(3) >= 0)
                : Item.NONE;
    }

    private void list(List<Item> items, int from, int to) {
        boolean told = items.subList(from, to).stream().anyMatch(item -> item.number() > 0 && !item.runsOn());
        for (int i = from; told && i < to; i++) {
            lengths[i] = items.get(i).runsOn() ? items.get(i).length() : lengths[i];
        }
    }

    /** How many characters at the beginning of this paragraph are the number of an item; 0 where that needs no telling. */
    int length(int paragraph) {
        return lengths[paragraph];
    }
}
