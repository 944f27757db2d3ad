package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class WhyTest {
    @Test
    void whereInTheCodeOfAnEngineItWasIsLeftOut() {
        assertThat(Why.of(new IOException("Permission denied: user=a\n\tat org.apache.Some.code(Some.java:1)\n")))
                .isEqualTo("Permission denied: user=a");
        assertThat(Why.of(new IOException("", null))).isEqualTo("IOException");
    }

    @Test
    void theCauseIsToldWhereItSaysMore() {
        Exception cause = new IOException("no space left");
        assertThat(Why.of(new IOException("cannot write /a", cause))).isEqualTo("cannot write /a: no space left");
        assertThat(Why.of(new IOException("cannot write /a: no space left", cause)))
                .isEqualTo("cannot write /a: no space left");
        assertThat(Why.of(new IllegalArgumentException(new UnknownHostException("node9"))))
                .isEqualTo("no machine is known by the name node9");
        assertThat(Why.of(new Error(new IOException("No space left")))).isEqualTo("No space left");
        assertThat(Why.of(new RuntimeException(new ClassNotFoundException("Class a.B not found"))))
                .isEqualTo("the library for it is not there (Class a.B not found)");
    }

    @Test
    void ofATaskThatFailedOnlyTheReasonIsTold() {
        String spark = "Job aborted due to stage failure: Task 0 in stage 3.0 failed 4 times, most recent failure: "
                + "Lost task 0.3 in stage 3.0 (TID 18) (192.0.2.2 executor 1): ";
        assertThat(Why.ofTask(spark + "org.apache.hadoop.QuotaException: The quota of /a is exceeded: quota=12"))
                .isEqualTo("The quota of /a is exceeded: quota=12");
        assertThat(Why.ofTask(spark + "ExecutorLostFailure (executor 1 exited)"))
                .isEqualTo("ExecutorLostFailure (executor 1 exited)");
        String local = "java.io.UncheckedIOException: java.io.IOException: /tmp/a cannot be written to: No space left";
        assertThat(Why.ofTask(spark + local)).isEqualTo("/tmp/a cannot be written to: No space left");
        assertThat(Why.ofTask("Could not parse Master URL: 'sparkle'"))
                .isEqualTo("Could not parse Master URL: 'sparkle'");
    }
}
