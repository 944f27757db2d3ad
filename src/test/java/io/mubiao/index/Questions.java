package io.mubiao.index;

import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import java.util.List;
import java.util.Random;

/** Questions of all kinds about texts, made of pieces of these; the same seed makes the same ones. */
public final class Questions {
    private static final List<String> FIELDS = List.of("", "指标:", "部门:", "地区:", "标题:", "title:");
    private static final List<String> NARROWING =
            List.of("area 610000", "year 2025", "kind section", "role target", "genre 方案", "unit %");

    private final Random random;
    private final List<String> texts;

    public Questions(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.texts = List.copyOf(texts);
    }

    public SearchRequest next() {
        Scope scope = one(List.of(Scope.values()));
        Filters filters = new Filters(
                seldom("陕西"),
                seldom("发展改革"),
                seldom("利用率"),
                seldom("%"),
                null,
                random.nextInt(12) == 0 ? ValueRange.parse("ge:10") : null);
        String[] narrowed = one(NARROWING).split(" ");
        List<Choice> choices = random.nextInt(5) == 0 ? List.of(new Choice(narrowed[0], narrowed[1])) : List.of();
        Order order = random.nextInt(4) == 0 ? one(List.of(Order.values())) : Order.BEST;
        Window window = new Window(
                1 + random.nextInt(12), random.nextInt(3) * random.nextInt(8), 1 + random.nextInt(20), order);
        return new SearchRequest(words(), scope, filters, choices, window, Marks.EM);
    }

    private String words() {
        return switch (random.nextInt(10)) {
            case 0 -> piece() + " " + piece();
            case 1 -> piece() + " -" + piece();
            case 2 -> piece() + " | " + piece();
            case 3 -> piece() + " -" + piece() + " OR \"" + piece() + "\" " + piece();
            case 4 -> "\"" + piece() + "\"";
            case 5 -> one(FIELDS) + piece();
            case 6 -> one(FIELDS) + "\"" + piece() + "\" " + one(FIELDS) + piece();
            case 7 -> "-" + piece() + (random.nextBoolean() ? "" : " | " + piece());
            case 8 -> piece().substring(0, 1);
            default -> piece();
        };
    }

    private String piece() {
        String text = one(texts);
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(9)));
    }

    private String seldom(String text) {
        return random.nextInt(15) == 0 ? text : null;
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
