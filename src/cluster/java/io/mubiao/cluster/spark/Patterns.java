package io.mubiao.cluster.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.GlobPattern;
import org.apache.hadoop.fs.Path;

/**
 * Which files a run looked for: {@code /plans/2021*} means {@code /plans/2021-23/a.pdf}, but not {@code /plans/2019/a.pdf}, of
 * which it therefore knows nothing.
 */
final class Patterns {
    private final List<List<GlobPattern>> patterns = new ArrayList<>();
    private final List<List<String>> literal = new ArrayList<>();

    Patterns(Configuration configuration, List<String> given) throws IOException {
        for (String each : given) {
            Path path = new Path(each);
            String full = Places.of(path, configuration).makeQualified(path).toString();
            literal.add(parts(full));
            patterns.add(parts(full).stream().map(Patterns::glob).toList());
        }
    }

    /** Whether a file that is there would have been met. */
    boolean mean(String address) {
        List<String> parts = parts(address);
        for (int i = 0; i < patterns.size(); i++) {
            if (mean(patterns.get(i), literal.get(i), parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mean(List<GlobPattern> pattern, List<String> literal, List<String> parts) {
        if (parts.size() < pattern.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!literal.get(i).equals(parts.get(i)) && !pattern.get(i).matches(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is no pattern, such as {@code [a.pdf}, is a name. */
    private static GlobPattern glob(String part) {
        try {
            return new GlobPattern(part);
        } catch (RuntimeException e) {
            return new GlobPattern(part.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0"));
        }
    }

    private static List<String> parts(String address) {
        return List.of(address.split("/+"));
    }
}
