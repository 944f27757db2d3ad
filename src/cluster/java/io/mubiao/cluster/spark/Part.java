package io.mubiao.cluster.spark;

/** The parts of the results, each a folder: a file of documents has one of the same name in each. */
enum Part {
    DOCUMENTS("documents", "documents.jsonl"),
    DOCUMENT_TABLE("tables/documents", "documents.parquet"),
    TARGET_TABLE("tables/targets", "targets.parquet");

    private final String folder;
    private final String local;

    Part(String folder, String local) {
        this.folder = folder;
        this.local = local;
    }

    /** What it is called while it is written. */
    String local() {
        return local;
    }

    /** Where it stands: {@code documents/province=610000/period=2021-2025/1f0c9a2b.jsonl}. */
    String of(String file) {
        return folder + "/" + file + local.substring(local.lastIndexOf('.'));
    }
}
