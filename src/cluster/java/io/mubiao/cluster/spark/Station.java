package io.mubiao.cluster.spark;

import org.apache.spark.SparkEnv;

/** A process of Spark's in which something runs. */
final class Station {
    private Station() {}

    /** This one: {@code 0 on node7, Java 17, Spark 4.2.0}. */
    static String here(String spark) {
        String own = org.apache.spark.package$.MODULE$.SPARK_VERSION();
        String host = SparkEnv.get().blockManager().blockManagerId().host();
        return SparkEnv.get().executorId() + " on " + host + ", Java "
                + Runtime.version().feature() + ", Spark " + own
                + (own.equals(spark) ? "" : " (asked by " + spark + ")");
    }
}
