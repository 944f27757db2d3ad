package io.mubiao.cluster.spark;

import java.io.Serializable;

/**
 * A file that was met.
 *
 * @param address where it is, such as {@code hdfs://node1/plans/a.pdf}
 * @param name as results show it
 */
record Found(String address, String name, long bytes) implements Serializable {
    private static final long serialVersionUID = 1;
}
