package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example and reject in extractors/ is a test of its own, named by its text. */
class RuleTrialTest {
    @TestFactory
    Stream<DynamicTest> examplesHold() throws Exception {
        return new RuleTrial(RuleBook.load(Path.of("extractors")))
                .outcomes().stream()
                        .map(o -> DynamicTest.dynamicTest(
                                o.rule().id() + (o.reject() ? " leaves " : " takes ") + o.text(),
                                () -> assertThat(o.fault()).isNull()));
    }
}
