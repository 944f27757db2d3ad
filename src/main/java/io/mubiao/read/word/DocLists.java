package io.mubiao.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a DOC file, in the terms of the later format. */
final class DocLists {
    /** The names of {@code ST_NumberFormat} by the codes that DOC files hold (MS-OSHARED 2.2.1.3). */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
        "ideographDigital",
        "japaneseCounting",
        "aiueo",
        "iroha",
        "decimalFullWidth",
        "decimalHalfWidth",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "aiueoFullWidth",
        "irohaFullWidth",
        "decimalZero",
        "bullet",
        "ganada",
        "chosung",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "ideographZodiacTraditional",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand",
        "koreanDigital",
        "koreanCounting",
        "koreanLegal",
        "koreanDigital2"
    };

    private static final String[] SUFFIXES = {"tab", "space", "nothing"};

    private final @Nullable ListTables tables;

    DocLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The paragraph's place in a list; null where it is in none, or in one that the file does not define. */
    @Nullable
    ListNumber of(Paragraph paragraph) {
        int override = paragraph.getIlfo();
        if (tables == null || override <= 0 || override >= 0xF801) {
            return null;
        }
        try {
            int list = tables.getLfo(override).getLsid();
            if (tables.getListData(list) == null) {
                return null;
            }
            Map<Integer, ListLevel> levels = new HashMap<>();
            for (int i = 0; i < tables.getListData(list).numLevels(); i++) {
                levels.put(i, level(tables.getListData(list).getLevel(i + 1)));
            }
            Map<Integer, Integer> starts = new HashMap<>();
            override(tables.getLfoData(override), levels, starts);
            return new ListNumber("" + list, "" + override, paragraph.getIlvl(), levels, starts);
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    private static void override(@Nullable LFOData data, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        if (data == null) {
            return;
        }
        for (ListFormatOverrideLevel level : data.getRgLfoLvl()) {
            if (level != null && level.isStartAt()) {
                starts.put(level.getLevelNum(), level.getIStartAt());
            }
            if (level != null && level.getLevel() != null) {
                levels.put(level.getLevelNum(), level(level.getLevel()));
            }
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        int format = level.getNumberFormat();
        int suffix = level.getTypeOfCharFollowingTheNumber();
        StringBuilder text = new StringBuilder();
        String stored = level.getNumberText() == null ? "" : level.getNumberText();
        stored.chars().forEach(c -> text.append(c < ListNumber.LEVELS ? "%" + (c + 1) : String.valueOf((char) c)));
        return new ListLevel(
                level.getStartAt(),
                format == 0xFF ? "none" : format >= 0 && format < FORMATS.length ? FORMATS[format] : "decimal",
                text.toString(),
                suffix >= 0 && suffix < SUFFIXES.length ? SUFFIXES[suffix] : "tab",
                level.isLegalNumbering(),
                null);
    }
}
