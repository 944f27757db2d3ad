package io.mubiao.cluster.spark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file that was met.
 *
 * @param address where it is, such as {@code hdfs://node1/plans/a.pdf}; of what an archive holds, where that is
 * @param name as results show it
 * @param unpacked where it lies while the run lasts if an archive holds it, nothing after the run; null of any other file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Found(String address, String name, long bytes, @Nullable String unpacked) implements Serializable {
    private static final long serialVersionUID = 1;

    static Found of(String address, String name, long bytes) {
        return new Found(address, name, bytes, null);
    }

    /** One that this archive holds. */
    Found member(String member, long size, String at) {
        return new Found(address, name + "!/" + member, size, at);
    }

    /** Where it can be read now; null where it is in an archive that is closed. */
    @Nullable
    String place() {
        return unpacked == null ? address : unpacked.isEmpty() ? null : unpacked;
    }

    /** As it is known after the run. */
    Found closed() {
        return unpacked == null ? this : new Found(address, name, bytes, "");
    }
}
