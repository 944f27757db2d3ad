package io.mubiao.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.model.PlanDocument;
import io.mubiao.read.archive.Unpacked;
import io.mubiao.read.archive.Unpacking;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes documents in this process: the boundary at which whatever is thrown costs one document alone. */
final class DocumentMaker implements Making {
    /** With less room than this for temporary files, it is no fault of a file that it cannot be read. */
    private static final long ROOM = 1 << 20;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Stages stages;
    private final DocumentJson json = new DocumentJson();

    DocumentMaker(Stages stages) {
        this.stages = stages;
    }

    @Override
    public Product apply(Path file, Content content) {
        try {
            PlanDocument document = stages.apply(file, content);
            return new Product(Made.of(document), document, json.write(document));
        } catch (UnreadableException e) {
            return Product.none(
                    e.getCause() instanceof IOException && diskIsFull()
                            ? Made.failed("disk-full", "There is no room left for temporary files.", false)
                            : Made.failed(e.code(), e.getMessage(), true));
        } catch (IOException | UncheckedIOException e) {
            return Product.none(Made.failed("unreadable", "The file cannot be read: " + Reasons.of(e) + ".", false));
        } catch (RuntimeException | LinkageError e) {
            return Product.none(Made.failed("internal", "The program stumbled over this file: " + where(e), true));
        } catch (StackOverflowError e) {
            return Product.none(Made.failed("too-large", "The file is nested deeper than can be followed.", true));
        } catch (OutOfMemoryError e) {
            return Product.none(Made.outOfMemory());
        }
    }

    @Override
    public Product unpack(Path file, Content content, Path into) {
        try {
            Unpacked unpacked = Unpacking.of(file, content.path(), into);
            if (unpacked == null) {
                return Product.none(new Made(FileOutcome.Status.SKIPPED, null, null, null, Made.Holds.NOT, 0));
            }
            Made made = diskIsFull()
                    ? Made.failed("disk-full", "There is no room left for temporary files.", false)
                    : new Made(FileOutcome.Status.DONE, null, null, null, Made.Holds.ALWAYS, 0);
            return new Product(made, null, MAPPER.writeValueAsBytes(unpacked));
        } catch (IOException e) {
            return Product.none(Made.failed("unreadable", "The file cannot be read: " + Reasons.of(e) + ".", false));
        } catch (OutOfMemoryError e) {
            return Product.none(Made.outOfMemory());
        }
    }

    @Override
    public void expect(int files, int atOnce) {
        // nothing is to be prepared
    }

    private static boolean diskIsFull() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return Files.getFileStore(temporary).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** The fault and the first place of ours it went through, for whoever is to mend it. */
    private static String where(Throwable fault) {
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("io.mubiao.")) {
                return fault + " at " + element;
            }
        }
        return fault.toString();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
