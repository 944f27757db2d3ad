package io.mubiao.bench;

import io.mubiao.bench.Clock.Spent;
import java.util.List;
import java.util.Locale;

/** How long the program takes from its call to its end, where there is next to nothing to do; the shortest of some calls. */
final class Starting {
    private static final int CALLS = 10;

    private Starting() {}

    static void print() throws Exception {
        for (List<String> line :
                List.of(List.of("./mubiao", "--help"), List.of("./mubiao", "search", "秸秆综合利用率", "--in", "targets"))) {
            double time = Double.MAX_VALUE;
            double processor = Double.MAX_VALUE;
            for (int call = 0; call < CALLS; call++) {
                Spent spent = Clock.of(() -> call(line));
                time = Math.min(time, spent.time());
                processor = Math.min(processor, spent.processor());
            }
            System.out.printf(
                    Locale.ROOT, "%s: %.0f ms, %.0f ms of processor%n", String.join(" ", line), time, processor);
        }
    }

    private static void call(List<String> line) throws Exception {
        int status = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    String.join(" ", line) + " ended with " + status + ": is there anything in output?");
        }
    }
}
