package io.mubiao.cluster.spark;

import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import io.mubiao.model.Region;
import io.mubiao.write.DocumentJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a document belongs: {@code province=610000/period=2021-2025}, as engines know the parts of a table. */
final class Place {
    /** What engines read as an absent value. */
    private static final String NONE = "__HIVE_DEFAULT_PARTITION__";

    private static final int PROVINCE_DIGITS = 2;

    private Place() {}

    static String of(byte[] json) throws IOException {
        Metadata metadata = new DocumentJson().readMetadata(new ByteArrayInputStream(json));
        return "province=" + province(metadata.region()) + "/period=" + period(metadata.period());
    }

    private static String province(@Nullable Region region) {
        return region == null ? NONE : region.code().substring(0, PROVINCE_DIGITS) + "0000";
    }

    private static String period(@Nullable Period period) {
        return period == null ? NONE : period.start() + "-" + period.end();
    }
}
