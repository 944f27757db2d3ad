package io.mubiao.cluster.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
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

    /** What Spark is told; its processes elsewhere are sent our classes, those on this machine find them. */
    SparkConf conf(String name) {
        String classes = System.getProperty("java.class.path");
        SparkConf conf = new SparkConf()
                .setAppName(name)
                .setMaster(address)
                .set("spark.ui.enabled", "false")
                .set("spark.eventLog.enabled", "false")
                .set("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return address.startsWith("local")
                ? conf.set("spark.executor.extraClassPath", classes)
                : conf.set("spark.jars", String.join(",", ours(classes)));
    }

    private static String[] ours(String classes) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classes)
                .filter(entry -> entry.endsWith(".jar"))
                .toArray(String[]::new);
    }
}
