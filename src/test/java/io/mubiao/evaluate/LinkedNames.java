package io.mubiao.evaluate;

import io.mubiao.model.PlanDocument;
import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.DocumentJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says how many targets of an output folder have a registered indicator, and how many of the bodies that its documents
 * hold to something a registered function.
 *
 * <p>It ends with 1 where fewer than 70 in a hundred targets or 98 in a hundred bodies have one.
 */
final class LinkedNames {
    private static final double INDICATORS = 70;
    private static final double DEPARTMENTS = 98;

    private LinkedNames() {}

    public static void main(String[] args) throws Exception {
        List<PlanDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0], "documents"))) {
            for (Path file : files.sorted().toList()) {
                documents.add(new DocumentJson().read(Files.readAllBytes(file)));
            }
        }
        IndicatorNames names = new IndicatorNames(RuleBook.load(Path.of("extractors")));
        Unlinked indicators = UnlinkedNames.indicators(documents, names::isListed);
        Unlinked departments = UnlinkedNames.departments(documents);
        System.out.println("names,all,registered,per cent");
        print("indicators of targets", indicators);
        print("departments", departments);
        System.exit(
                indicators.total() > 0 && indicators.reaches(INDICATORS) && departments.reaches(DEPARTMENTS) ? 0 : 1);
    }

    private static void print(String what, Unlinked names) {
        System.out.printf(
                Locale.ROOT,
                "%s,%d,%d,%.1f%n",
                what,
                names.total(),
                names.linked(),
                100.0 * names.linked() / Math.max(1, names.total()));
    }
}
