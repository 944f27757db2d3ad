package io.mubiao.extract.subject;

import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes names apart that hold a word for two things at once, where two numbers are told of them: {@code 城乡居民人均可支配收入分别增长5%和7%}
 * is told of 城镇居民人均可支配收入 and 农村居民人均可支配收入. The words stand in {@code pairs/words.tsv}.
 */
final class Pairs {
    private final Lexicon words;

    Pairs(RuleBook book) {
        words = Lexicon.of(book.words("pairs"));
    }

    /** As many names as numbers are told; the name itself where it holds no word for so many. */
    List<Name> apply(Name name, int wanted) {
        for (Lexicon.Hit hit : words.longest(name.text())) {
            String[] each = hit.word().value("each", "").split("、", -1);
            if (each.length == wanted) {
                List<Name> names = new ArrayList<>();
                for (String one : each) {
                    String text = name.text().substring(0, hit.start())
                            + one
                            + name.text().substring(hit.end());
                    names.add(new Name(text, name.scope(), name.start(), name.end()));
                }
                return names;
            }
        }
        return List.of(name);
    }
}
