package io.mubiao.variants;

import io.mubiao.model.PlanDocument;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Plans come in, a folder of as many variants as wanted goes out: {@code 000/000017 宜宾市“十四五”….pdf}, a thousand a
 * folder. The variant of a number is the same on every machine, as long as plans and program are.
 */
public final class CorpusMaker {
    private static final int PER_FOLDER = 1000;
    /** File systems take 255 bytes, three for a Chinese character. */
    private static final int LONGEST_TITLE = 60;

    private final List<PlanDocument> plans;
    private final VariantMaker maker;

    /** @param plans at least one */
    public CorpusMaker(RuleBook book, List<PlanDocument> plans) {
        this.plans = List.copyOf(plans);
        maker = new VariantMaker(book);
    }

    /**
     * Writes the variant of that number, counted from 0, unless a file of its name is there.
     *
     * @return whether it was written
     */
    public boolean write(Path folder, int number) throws IOException {
        Form form = Form.ALL.get(number / plans.size() % Form.ALL.size());
        Variant variant = maker.apply(plans.get(number % plans.size()), number);
        Path file = folder.resolve(String.format(Locale.ROOT, "%03d", number / PER_FOLDER))
                .resolve(String.format(Locale.ROOT, "%06d %s.%s", number, title(variant), form.ending()));
        if (Files.exists(file)) {
            return false;
        }
        WholeFile.leave(file, form.write(variant)); // what is lost can be made again
        return true;
    }

    private static String title(Variant variant) {
        String title = variant.title().replaceAll("[\\p{Cntrl}\\s/\\\\:*?\"<>|]", "");
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }
}
