package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.Hints;
import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import io.mubiao.model.PlanText;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the front and end matter say of a document; where they are silent, what its file says. */
final class MetadataReader {
    private static final Pattern MADE =
            Pattern.compile("《([^《》]{4,60})》[^。《》]{0,40}(?:印发|发布|公布)|(?:编制|制定|制订)了?《([^《》]{4,60})》");
    private static final Pattern SESSION = Pattern.compile("在([^,;:。在]{2,20})第[^,;:。]{1,6}届人民代表大会");
    private static final int SESSION_LINES = 6;
    private static final Pattern GOVERNMENT = Pattern.compile("^(?:省|市|区|县|州|旗|盟|自治区|自治州|自治县)?人民政府$");

    private final FrontWords words;
    private final Issuers issuers;
    private final Bases bases;
    private final RegionFinder regions;

    MetadataReader(FrontWords words, Gazetteer gazetteer) {
        this.words = words;
        issuers = new Issuers(words, gazetteer);
        bases = new Bases(words);
        regions = new RegionFinder(words, gazetteer);
    }

    Metadata of(PlanText text, List<Passage> passages, Parts parts, List<Section> sections) {
        Hints hints = filled(text.hints(), Facts.of(passages, words));
        String title = parts.title() == null
                ? or(hints.title(), named(front(text, sections)))
                : parts.title().title();
        String noticeTitle = noticeTitle(passages, parts);
        String issuer = or(issuers.of(passages, parts, noticeTitle), hints.issuer());
        Numbered numbered = new Numbered(passages, parts, words);
        String docNumber = or(numbered.docNumber(), DocNumbers.printed(hints.docNumber()));
        Region region = regions.of(
                Stream.of(issuer, title, noticeTitle, session(passages))
                        .filter(s -> s != null)
                        .toList(),
                docNumber,
                text.text());
        Period named = Periods.named(title);
        Period stated = named == null ? Periods.stated(bare(passages)) : named;
        String issuedOn = or(numbered.issuedOn(), hints.issuedOn() == null ? null : Dates.first(hints.issuedOn()));
        Metadata.Issue issue = new Metadata.Issue(
                docNumber, whole(or(issuer, regions.government(docNumber, region)), region), issuedOn);
        return new Metadata(
                title,
                issue,
                region,
                stated == null ? Periods.named(noticeTitle) : stated,
                bases.in(front(text, sections), grounds(text, sections), title),
                AnnexTitles.of(passages, parts));
    }

    /** Whose people's congress a report was made to; null where none of the first lines says so. */
    private static @Nullable String session(List<Passage> passages) {
        for (Passage passage : passages.subList(0, Math.min(SESSION_LINES, passages.size()))) {
            Matcher session = SESSION.matcher(passage.bare());
            if (session.find()) {
                return session.group(1);
            }
        }
        return null;
    }

    private static String bare(List<Passage> passages) {
        return passages.stream().map(Passage::bare).collect(Collectors.joining());
    }

    private static Hints filled(Hints file, Hints block) {
        return new Hints(
                file.title(),
                or(file.docNumber(), block.docNumber()),
                or(file.issuer(), block.issuer()),
                or(file.issuedOn(), block.issuedOn()));
    }

    private static @Nullable String or(@Nullable String found, @Nullable String hint) {
        return found == null || found.isBlank() ? hint : found;
    }

    /** The plan's name where its notice or preamble calls it by it: {@code 现印发《…》}, {@code 编制《…规划》}. */
    private @Nullable String named(List<String> front) {
        for (String part : front) {
            Matcher made = MADE.matcher(part);
            while (made.find()) {
                String title = made.group(1) == null ? made.group(2) : made.group(1);
                if (words.endsAsDocument(Spacing.bare(Folding.fold(title)))) {
                    return Spacing.tight(title);
                }
            }
        }
        return null;
    }

    private @Nullable String noticeTitle(List<Passage> passages, Parts parts) {
        Titles.Found found = parts.hasNotice() ? new Titles(words).first(passages, 0, parts.plan()) : null;
        return found == null ? null : found.title();
    }

    /** 人民政府 alone is that of the area. */
    private static @Nullable String whole(@Nullable String issuer, @Nullable Region region) {
        if (issuer == null || region == null || !GOVERNMENT.matcher(issuer).matches()) {
            return issuer;
        }
        return region.name() + "人民政府";
    }

    /** Notice, preamble and, in a rule, its first article. */
    private static List<String> front(PlanText text, List<Section> sections) {
        return sections.stream()
                .filter(s -> s.address().equals("notice")
                        || s.address().equals("0")
                        || s.heading().label().equals("第一条"))
                .map(s -> text.text().substring(s.start(), s.end()))
                .toList();
    }

    /** The parts that list what the plan is made under, 1.2 编制依据. */
    private List<String> grounds(PlanText text, List<Section> sections) {
        List<String> grounds = new ArrayList<>();
        String open = null;
        for (Section section : sections) {
            if (words.listsGrounds(section.heading().title())) {
                open = section.address();
            }
            if (open != null && (section.address() + "/").startsWith(open + "/")) {
                grounds.add(text.text().substring(section.start(), section.end()));
            }
        }
        return grounds;
    }
}
