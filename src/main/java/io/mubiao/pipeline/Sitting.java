package io.mubiao.pipeline;

import io.mubiao.read.ocr.LostPictureException;
import io.mubiao.read.ocr.PictureText;
import io.mubiao.read.ocr.Portion;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A worker over a file: reads its share of the pictures, says what it read, and remembers what it left. */
final class Sitting implements Portion {
    private final DataOutputStream out;
    private final Set<Integer> left = new TreeSet<>();
    private Share share = Share.ALL;
    private Map<Integer, byte[]> known = Map.of();

    Sitting(DataOutputStream out) {
        this.out = out;
    }

    void begin(Share next) throws IOException {
        share = next;
        known = next.known().isEmpty() ? Map.of() : PictureBytes.read(Path.of(next.known()));
        left.clear();
    }

    /** The pages whose pictures it did not read. */
    Set<Integer> left() {
        return left;
    }

    @Override
    public @Nullable PictureText known(int page) throws LostPictureException {
        byte[] bytes = known.get(page);
        if (bytes != null) {
            return PictureBytes.text(bytes);
        }
        String lost = share.lost().get(page);
        if (lost != null) {
            throw new LostPictureException(lost);
        }
        if (share.isAll() || share.pages().contains(page)) {
            return null;
        }
        left.add(page);
        return PictureText.NONE;
    }

    @Override
    public void begin(int page) {
        try {
            Frames.begin(out, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nobody is there any more
        }
    }

    @Override
    public void read(int page, PictureText text) {
        try {
            Frames.picture(out, page, PictureBytes.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nobody is there any more
        }
    }
}
