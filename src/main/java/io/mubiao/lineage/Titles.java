package io.mubiao.lineage;

import io.mubiao.model.Folding;
import io.mubiao.model.Metadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two titles are those of one document: the plan's own and that of the notice which hands it on, with the area before
 * it or without, with {@code （2021—2025年）} or {@code （试行）} behind it or without.
 */
final class Titles {
    private static final Pattern HANDED_ON = Pattern.compile("^.*?(?:关于)?(?:印发|转发|发布|公布)(?:实施)?(?=.{4})");
    private static final Pattern NOTICE = Pattern.compile("的(?:通知|公告|函|批复)$");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern ISSUER = Pattern.compile("^(?:人民政府(?:办公厅|办公室)?|委员会)?关于");

    private Titles() {}

    /** Folded, without white space and quotation marks: numbers and titles are compared so. */
    static String bare(String text) {
        return Folding.fold(text).replaceAll("[\\s\"'《》<>«»]", "");
    }

    /** Whether a document is the one that is named so. */
    static boolean same(String named, Metadata document) {
        String title = document.title();
        if (title == null) {
            return false;
        }
        String wanted = plan(named);
        String own = plan(title);
        return wanted.length() > 4
                && (wanted.equals(own) || withoutArea(wanted, document).equals(own));
    }

    /** The title of the plan itself: 国务院关于印发“十四五”节能减排综合工作方案的通知 is 十四五节能减排综合工作方案. */
    static String plan(String title) {
        String bare = NOTICE.matcher(bare(title)).replaceFirst("");
        String own =
                bare.length() < bare(title).length() ? HANDED_ON.matcher(bare).replaceFirst("") : bare;
        return NOTE.matcher(own).replaceFirst("");
    }

    /** What {@link #plan} may give for the title of a document that is named so: with the area it begins with, or without. */
    static Set<String> wordings(String named) {
        String wanted = plan(named);
        Set<String> wordings = new LinkedHashSet<>(List.of(wanted));
        for (int area = 1; area < wanted.length(); area++) {
            wordings.add(ISSUER.matcher(wanted.substring(area)).replaceFirst("关于"));
        }
        return wordings;
    }

    /** 陕西省… without the area, where it is the document's own: the document may be headed without it. */
    private static String withoutArea(String named, Metadata document) {
        List<String> path =
                document.region() == null ? List.of() : document.region().path();
        String rest = named;
        for (String area : path) {
            rest = rest.startsWith(area) ? rest.substring(area.length()) : rest;
        }
        return rest.length() < named.length() ? ISSUER.matcher(rest).replaceFirst("关于") : named;
    }
}
