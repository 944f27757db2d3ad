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
 * 2.5万吨} a quantity, {@code （3）60个} the third. Of a number with a stop only its neighbours tell: the item before has the
 * number before, or for the first one the item behind has the second, with the same sign behind it.
 */
final class ItemNumbers {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})([.、])\\s?");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\d{1,2}\\)[.、]?\\s?(?=\\d)");

    private final List<Paragraph> paragraphs;
    private final String text;
    private final List<Item> items = new ArrayList<>();

    /** How a paragraph begins: with this number, 0 for none, and this sign behind it, as printed. */
    private record Item(int number, char sign, int length) {
        private static final Item NONE = new Item(0, ' ', 0);

        boolean isBefore(Item next) {
            return number + 1 == next.number && sign == next.sign;
        }
    }

    ItemNumbers(PlanText plan) {
        text = plan.text();
        paragraphs = plan.paragraphs();
        paragraphs.forEach(paragraph -> items.add(item(paragraph)));
    }

    private Item item(Paragraph paragraph) {
        if (paragraph.isRow()) {
            return Item.NONE;
        }
        String printed = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 6));
        Matcher matcher = NUMBER.matcher(Folding.fold(printed));
        return matcher.lookingAt()
                ? new Item(Integer.parseInt(matcher.group(1)), printed.charAt(matcher.start(2)), matcher.end())
                : Item.NONE;
    }

    /** How many characters at the beginning of this paragraph are the number of an item; 0 where that needs no telling. */
    int length(int paragraph) {
        Paragraph whole = paragraphs.get(paragraph);
        Matcher bracketed = BRACKETED.matcher(Folding.fold(whole.span().in(text)));
        if (bracketed.lookingAt()) {
            return bracketed.end();
        }
        Item item = items.get(paragraph);
        int end = whole.start() + item.length();
        boolean runsOn = item.number() > 0 && end < whole.end() && Character.isDigit(text.charAt(end));
        return runsOn && isOneOfAList(paragraph, item) ? item.length() : 0;
    }

    private boolean isOneOfAList(int paragraph, Item item) {
        Item before = paragraph > 0 ? items.get(paragraph - 1) : Item.NONE;
        Item behind = paragraph + 1 < items.size() ? items.get(paragraph + 1) : Item.NONE;
        boolean again = behind.number() == item.number();
        return !again && (item.number() == 1 ? item.isBefore(behind) : before.isBefore(item));
    }
}
