package io.mubiao.read.ocr;

import org.jspecify.annotations.Nullable;

/** What part of a file's pictures is read here: others may have read some, or are going to. */
public interface Portion {
    /** All of them. */
    Portion ALL = new Portion() {
        @Override
        public @Nullable PictureText known(int page) {
            return null;
        }

        @Override
        public void begin(int page) {
            // as below
        }

        @Override
        public void read(int page, PictureText text) {
            // who asked for all needs no word of each
        }
    };

    /**
     * What counts for the picture of this page, which is not even drawn then; null where it is to be read here.
     *
     * @throws LostPictureException where it is not to be tried, since it cost another process its life
     */
    @Nullable
    PictureText known(int page) throws LostPictureException;

    /** The picture of this page is going to be drawn and read here: should this process end over it, that was the reason. */
    void begin(int page);

    /** The picture of this page was read here: also a sign that a file of many pages comes along. */
    void read(int page, PictureText text);
}
