package io.mubiao.cli;

import io.mubiao.pipeline.RuleCheck;
import io.mubiao.rules.RuleBook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the examples of the rules. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RuleBook book = session.rules();
        RuleCheck check = session.checked(() -> RuleCheck.of(book));
        boolean passed = check.faults().isEmpty();
        session.faults(check.faults());
        session.out()
                .println(
                        passed
                                ? session.texts().of("check.passed", check.examples())
                                : session.texts()
                                        .of("check.failed", check.faults().size(), check.examples()));
        return passed ? Exit.OK : Exit.FAILED;
    }
}
