package io.mubiao.cluster.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;

/**
 * Where Spark is: {@code local-cluster[2,1,1024]} for two processes with a core and 1024 MB each on this machine, which
 * nothing need be installed for, or {@code spark://host:7077}.
 */
record Master(String address) {
    private static final Pattern STANDALONE = Pattern.compile("spark://([^:,]+):(\\d{1,5})");
    private static final int PATIENCE_MILLIS = 5000;

    /** Whether somebody listens there; Spark itself would try for a minute. Of other kinds of masters Spark tells. */
    boolean answers() {
        Matcher parts = STANDALONE.matcher(address);
        if (!parts.matches()) {
            return true;
        }
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(parts.group(2));
            socket.connect(new InetSocketAddress(parts.group(1), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether its processes run here, and find what is on this machine. */
    boolean isHere() {
        return address.startsWith("local");
    }

    /**
     * What Spark is told; its processes elsewhere are sent our classes, those on this machine find them. What
     * {@code spark-submit} was told holds.
     *
     * @param room for what Spark puts aside on this machine
     */
    SparkConf conf(String name, Path room, Path program) {
        SparkConf conf = new SparkConf().setAppName(name).setMaster(address);
        conf.setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.eventLog.enabled", "false")
                .setIfMissing("spark.local.dir", room.toString())
                .setIfMissing(
                        "spark.executor.extraJavaOptions",
                        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8");
        if (isHere()) {
            return conf.set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        }
        return with(conf, "spark.jars", program + "," + program.resolveSibling("mubiao-cluster.jar"));
    }

    /** Adds to what is sent to Spark's processes elsewhere. */
    static SparkConf with(SparkConf conf, String key, String more) {
        String told = conf.get(key, "");
        return conf.set(key, told.isEmpty() ? more : told + "," + more);
    }
}
