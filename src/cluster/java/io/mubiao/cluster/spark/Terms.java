package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Versions;
import java.io.Serializable;
import java.time.Duration;

/**
 * What Spark's processes are told: how files are read, and by which program.
 *
 * @param memory how many bytes a file may take
 */
record Terms(Home home, Versions versions, Duration limit, long memory) implements Serializable {
    private static final long serialVersionUID = 1;
}
