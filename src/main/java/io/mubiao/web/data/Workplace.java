package io.mubiao.web.data;

import io.mubiao.index.LiveIndex;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;

/** All that pages are made of, opened once for all visits. */
public final class Workplace implements AutoCloseable {
    private final Library library;
    private final LiveIndex index;
    private final Originals originals;
    private final PagePictures pictures;
    private final Kin kin;

    public Workplace(Names names, OutputFolder output, LiveIndex index, Path corpus) {
        library = new Library(output);
        this.index = index;
        kin = new Kin(output);
        originals = new Originals(names, corpus);
        pictures = new PagePictures(originals);
    }

    public Library library() {
        return library;
    }

    public LiveIndex index() {
        return index;
    }

    public Kin kin() {
        return kin;
    }

    public Originals originals() {
        return originals;
    }

    public PagePictures pictures() {
        return pictures;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
