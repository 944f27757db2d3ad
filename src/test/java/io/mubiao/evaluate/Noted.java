package io.mubiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.mubiao.model.Folding;
import io.mubiao.model.Metadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people noted of a plan, and whether its metadata say the same. */
record Noted(Path file, JsonNode note) {
    private static final String AGREE = "agree";
    private static final String DIFFERS = "differs";

    /** A document of the nation has no province. */
    String province(Metadata metadata) {
        String ours = metadata.region() == null || metadata.region().path().isEmpty()
                ? ""
                : metadata.region().path().get(0);
        return ours.equals(note.path("province").asText("").replace("null", "")) ? AGREE : DIFFERS;
    }

    /** The city, {@code silent} where nobody noted one and the document has none either. */
    String city(Metadata metadata) {
        String theirs = note.path("city").asText("").replace("null", "");
        List<String> path =
                metadata.region() == null ? List.of() : metadata.region().path();
        String ours = path.size() < 2 ? "" : path.get(1);
        return ours.equals(theirs) ? (theirs.isEmpty() ? "silent" : AGREE) : DIFFERS;
    }

    String date(Metadata metadata, String text) {
        LocalDate day = LocalDate.parse(note.get("date").asText());
        String ours = metadata.issue().issuedOn();
        if (ours != null) {
            return ours.equals(day.toString()) ? AGREE : DIFFERS;
        }
        String bare = bare(text);
        return printed(day).stream().anyMatch(bare::contains) ? "missed" : "silent";
    }

    /** One of the issuers, in whatever form of its name. */
    String issuer(Metadata metadata, String text) {
        String ours = metadata.issue().issuer();
        List<String> theirs = new ArrayList<>();
        note.get("issuers").forEach(name -> theirs.add(name.asText()));
        if (ours == null) {
            String bare = bare(text);
            return theirs.stream().anyMatch(bare::contains) ? "missed" : "silent";
        }
        for (String name : ours.split("、")) {
            if (theirs.stream().anyMatch(their -> isWithin(name, their) || isWithin(their, name))) {
                return AGREE;
            }
        }
        return DIFFERS;
    }

    /** The file is named by its title, often with the area in front. */
    String title(Metadata metadata) {
        String name =
                bare(file.getFileName().toString().replaceFirst("^\\d+、", "").replaceFirst("\\.\\w+$", ""));
        String ours = metadata.title() == null ? "" : bare(metadata.title());
        if (ours.isEmpty()) {
            return "missed";
        }
        return ours.endsWith(name) || name.endsWith(ours) || isWithin(name, ours) || isWithin(ours, name)
                ? AGREE
                : DIFFERS;
    }

    /** Whether the characters of a short name stand in the long one, in their order: 发改委 in 发展和改革委员会. */
    private static boolean isWithin(@Nullable String brief, String full) {
        int at = 0;
        for (int i = 0; brief != null && i < full.length() && at < brief.length(); i++) {
            at += brief.charAt(at) == full.charAt(i) ? 1 : 0;
        }
        return brief != null && at == brief.length();
    }

    private static List<String> printed(LocalDate day) {
        String digits = "〇一二三四五六七八九";
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(c -> year.append(digits.charAt(c - '0')));
        String chinese = year + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日";
        return List.of(
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                day.toString(),
                chinese,
                chinese.replace('〇', '○'));
    }

    private static String counted(int number) {
        String digits = "〇一二三四五六七八九";
        String ones = number % 10 == 0 ? "" : String.valueOf(digits.charAt(number % 10));
        return number < 10 ? ones : (number < 20 ? "" : String.valueOf(digits.charAt(number / 10))) + "十" + ones;
    }

    private static String bare(String text) {
        return Folding.fold(text).replaceAll("\\s+", "");
    }
}
