package io.mubiao.cluster;

import io.mubiao.cli.ClusterCommands;
import io.mubiao.cli.Session;
import io.mubiao.cluster.solr.IndexCommand;
import io.mubiao.cluster.spark.CheckCommand;
import io.mubiao.cluster.spark.IngestCommand;
import java.util.List;

/** The commands below {@code mubiao cluster}. */
public final class Commands implements ClusterCommands {
    @Override
    public List<Object> of(Session session) {
        return List.of(new CheckCommand(session), new IngestCommand(session), new IndexCommand(session));
    }
}
