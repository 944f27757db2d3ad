package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the area a plan is for: the one its title, notice or issuer names; else the one its text speaks of most at the
 * level of its 我省, 我市, 我区. A name that several areas have is settled by the areas named beside it.
 *
 * <p>金台区 is one county in all China; 朝阳区 is two, and 北京市 or 长春市 in the text tells which.
 */
final class RegionFinder {
    private static final Pattern OURS = Pattern.compile("我(省|市|区|县|州|旗|盟)|全(省|市|区|县|州|旗|盟)|本(省|市|区|县|州)");
    /** A government's own numbers: 汉政发, 黔府发, 苏政规; those of its office have 办 in them. */
    private static final Pattern OF_GOVERNMENT = Pattern.compile("^([\\u4e00-\\u9fff]{1,3})[政府][发规字函]〔");

    /** A province's own numbers have one character before 政, 府, 委 or 办: 陕政发, 渝府办发. */
    private static final Pattern OF_PROVINCE = Pattern.compile("^[\\u4e00-\\u9fff][政府委办]");

    private static final Pattern OUR_NATION = Pattern.compile("我国|全国");

    private final FrontWords words;
    private final Gazetteer gazetteer;

    RegionFinder(FrontWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /**
     * The area; null where the document does not say.
     *
     * @param heads issuer, title, title of the notice: what tells the area best first
     * @param text the whole text
     */
    @Nullable
    Region of(List<String> heads, String text) {
        return of(heads, null, text);
    }

    /**
     * The area; null where the document does not say.
     *
     * @param docNumber the document's own 发文字号, whose sign tells the province where no head tells an area
     */
    @Nullable
    Region of(List<String> heads, @Nullable String docNumber, String text) {
        for (String head : heads) {
            Gazetteer.Area area = inHead(Folding.fold(head), text);
            if (area != null) {
                return gazetteer.region(area);
            }
            if (words.isNational(head)) {
                return nation();
            }
        }
        Gazetteer.Area signed =
                docNumber != null && OF_PROVINCE.matcher(docNumber).find() ? gazetteer.signed(docNumber) : null;
        if (signed != null) {
            return gazetteer.region(signed);
        }
        Gazetteer.Area spoken = spokenOf(text);
        if (spoken != null) {
            return gazetteer.region(spoken);
        }
        long ours = OURS.matcher(text).results().count();
        return OUR_NATION.matcher(text).results().count() >= Math.max(2, ours) ? nation() : null;
    }

    /** The government that signs itself so: 汉政发 is 汉中市人民政府 in a document of 汉中市; null where the number tells none. */
    @Nullable
    String government(@Nullable String docNumber, @Nullable Region region) {
        Matcher sign = docNumber == null ? null : OF_GOVERNMENT.matcher(docNumber);
        if (sign == null || region == null || region.level() == Region.Level.NATION || !sign.find()) {
            return null;
        }
        Gazetteer.Area signed = gazetteer.signed(sign.group(1));
        boolean own = region.name().startsWith(sign.group(1).substring(0, 1))
                || (signed != null && signed.code().equals(region.code()));
        return own ? region.name() + "人民政府" : null;
    }

    private Region nation() {
        Gazetteer.Area nation = Objects.requireNonNull(gazetteer.area(Gazetteer.NATION), "the nation's row");
        return new Region(nation.code(), nation.name(), Region.Level.NATION, List.of());
    }

    /** The first area a head names, or the innermost of a chain such as 陕西省宝鸡市金台区. */
    private Gazetteer.@Nullable Area inHead(String head, String text) {
        List<Gazetteer.Named> named = gazetteer.named(head);
        if (named.isEmpty()) {
            named = gazetteer.briefly(head).stream().filter(n -> n.start() == 0).toList();
        }
        Gazetteer.Area found = null;
        int end = 0;
        for (Gazetteer.Named name : named) {
            if (found != null && name.start() > end) {
                break;
            }
            Gazetteer.Area outer = found;
            List<Gazetteer.Area> inside = outer == null
                    ? name.areas()
                    : name.areas().stream()
                            .filter(a -> gazetteer.lies(a, outer))
                            .toList();
            if (!inside.isEmpty()) {
                Gazetteer.Area settled = settle(inside, text);
                found = settled == null ? outer : settled;
                end = name.end();
            }
        }
        return found;
    }

    /** Of areas with one name the one whose surroundings the text names most; null where nothing tells them apart. */
    private Gazetteer.@Nullable Area settle(List<Gazetteer.Area> areas, String text) {
        if (areas.size() == 1) {
            return areas.get(0);
        }
        Map<Gazetteer.Area, Integer> said = said(text);
        Comparator<Gazetteer.Area> order = Comparator.comparingInt((Gazetteer.Area a) -> around(a, said))
                .thenComparing(Gazetteer.Area::level, Comparator.reverseOrder());
        List<Gazetteer.Area> best = areas.stream().sorted(order.reversed()).toList();
        return order.compare(best.get(0), best.get(1)) == 0 ? null : best.get(0);
    }

    private int around(Gazetteer.Area area, Map<Gazetteer.Area, Integer> said) {
        int sum = 0;
        for (Map.Entry<Gazetteer.Area, Integer> entry : said.entrySet()) {
            boolean above = gazetteer.lies(area, entry.getKey());
            boolean sibling = entry.getKey().parent().equals(area.parent())
                    && !entry.getKey().equals(area);
            sum += above ? 3 * entry.getValue() : sibling ? entry.getValue() : 0;
        }
        return sum;
    }

    /** How often the text names each area whose name is its own, short names and signs of 发文字号 included. */
    private Map<Gazetteer.Area, Integer> said(String text) {
        Map<Gazetteer.Area, Integer> said = new HashMap<>();
        List<Gazetteer.Named> all = new ArrayList<>(gazetteer.named(text));
        all.addAll(gazetteer.briefly(text));
        for (Gazetteer.Named name : all) {
            if (name.areas().size() == 1) {
                said.merge(name.areas().get(0), 1, Integer::sum);
            }
        }
        for (String number : DocNumbers.all(text)) {
            Gazetteer.Area province = gazetteer.signed(number);
            if (province != null) {
                said.merge(province, 1, Integer::sum);
            }
        }
        return said;
    }

    /** The area named most often among those of the level that 我省, 全市 and the like speak of. */
    private Gazetteer.@Nullable Area spokenOf(String text) {
        Map<String, Integer> ours = new HashMap<>();
        Matcher our = OURS.matcher(text);
        while (our.find()) {
            ours.merge(our.group().substring(1), 1, Integer::sum);
        }
        String word = ours.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
        return said(text).entrySet().stream()
                .filter(e -> fits(word, e.getKey()) && e.getValue() >= 2)
                .max(Map.Entry.<Gazetteer.Area, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().code(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean fits(String word, Gazetteer.Area area) {
        return switch (word) {
            case "省" -> area.level() == Region.Level.PROVINCE;
            case "市" -> area.name().endsWith("市");
            case "区" -> area.name().endsWith("区");
            case "州", "盟" -> area.level() == Region.Level.CITY;
            case "县", "旗" -> area.level() == Region.Level.COUNTY;
            default -> false;
        };
    }
}
