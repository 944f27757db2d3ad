package io.mubiao.read.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals that stand for the character of the same shape.
 *
 * <p>Fonts draw 一 and the radical ⼀ with one glyph, and browsers that print to PDF map that glyph to the radical: the
 * page shows 工作, its text says ⼯作.
 */
public final class Radicals {
    /** Radicals of the supplement that have no compatibility form, each with its character. */
    private static final String SUPPLEMENT = "⺁厂⺎兀⺓幺⺟母⺠民⺩王⺪疋⺫目⺬示⺮竹⺰纟⺳网⺸羊⺼肉⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝"
            + "⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐"
            + "⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final Map<Integer, Integer> CHARACTERS = characters();

    private Radicals() {}

    /** The character of the same shape; anything but a radical as it is. */
    public static int character(int point) {
        if (point < 0x2E80 || point > 0x2FD5) {
            return point;
        }
        if (point < 0x2F00) {
            return CHARACTERS.getOrDefault(point, point);
        }
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .codePointAt(0);
    }

    private static Map<Integer, Integer> characters() {
        Map<Integer, Integer> characters = new HashMap<>();
        for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
            characters.put((int) SUPPLEMENT.charAt(i), (int) SUPPLEMENT.charAt(i + 1));
        }
        return characters;
    }
}
