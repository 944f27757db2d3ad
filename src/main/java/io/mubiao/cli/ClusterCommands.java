package io.mubiao.cli;

import java.util.List;

/**
 * What {@code mubiao cluster} can do. It is built only where it is asked for ({@code mvn -Pcluster package}), and found as a
 * service: this program knows nothing of the engines.
 */
public interface ClusterCommands {
    /** Commands as picocli takes them, for below {@code cluster}. */
    List<Object> of(Session session);
}
