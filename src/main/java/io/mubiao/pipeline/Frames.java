package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.pipeline.Made.Holds;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What passes between a run and its workers: a question is a file and its names, the answer the finished document's bytes,
 * or why there is none. Each frame begins with a mark, so that what a library prints between them is noticed.
 */
final class Frames {
    private static final int MARK = 0x4D554249;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LARGEST_JSON = 1 << 30;

    private Frames() {}

    /** What a worker says. */
    enum Kind {
        /** It has loaded the rules; their version follows. */
        READY,
        /** It cannot use the rules. */
        RULES_REFUSED,
        /** It begins with the picture of a page; the page follows. */
        BEGUN,
        /** It has read one more picture of a page, and is at work; the page follows, and what was read. */
        PICTURE,
        /** It has left the pictures of some pages; these follow. */
        LEFT,
        /** It is done with a file. */
        PRODUCT
    }

    /**
     * A file to be read.
     *
     * @param into where it is to be unpacked instead; nothing where it is to be read
     * @param share of the pictures of its pages
     */
    record Question(Path file, Content content, String into, Share share) {}

    static void say(DataOutputStream out, Kind kind, String text) throws IOException {
        out.writeInt(MARK);
        text(out, kind.name());
        text(out, text);
        out.flush();
    }

    /** The kind of the next frame; its content is read by the method for that kind. */
    static Kind kind(DataInputStream in) throws IOException {
        mark(in);
        return constant(Kind.class, in);
    }

    static void ask(DataOutputStream out, Question question) throws IOException {
        Content content = question.content();
        out.writeInt(MARK);
        text(out, question.file().toString());
        text(out, question.into());
        share(out, question.share());
        text(out, content.fingerprint().sha256());
        out.writeLong(content.fingerprint().bytes());
        out.writeInt(content.holders().size());
        for (Seen holder : content.holders()) {
            text(out, holder.path());
        }
        out.flush();
    }

    static Question question(DataInputStream in) throws IOException {
        mark(in);
        Path file = Path.of(text(in));
        String into = text(in);
        Share share = share(in);
        Fingerprint fingerprint = new Fingerprint(text(in), in.readLong());
        int names = in.readInt();
        List<Seen> holders = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            String name = text(in);
            holders.add(new Seen(name, name, fingerprint.bytes(), 0, 0, fingerprint.sha256()));
        }
        return new Question(file, new Content(fingerprint, holders), into, share);
    }

    private static void share(DataOutputStream out, Share share) throws IOException {
        out.writeInt(share.few());
        pages(out, share.pages());
        text(out, share.known());
        out.writeInt(share.lost().size());
        for (Map.Entry<Integer, String> lost : share.lost().entrySet()) {
            out.writeInt(lost.getKey());
            text(out, lost.getValue());
        }
    }

    private static Share share(DataInputStream in) throws IOException {
        int few = in.readInt();
        Set<Integer> pages = pages(in);
        String known = text(in);
        Map<Integer, String> lost = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            lost.put(in.readInt(), text(in));
        }
        return new Share(few, pages, known, lost);
    }

    static void begin(DataOutputStream out, int page) throws IOException {
        out.writeInt(MARK);
        text(out, Kind.BEGUN.name());
        out.writeInt(page);
        out.flush();
    }

    static void picture(DataOutputStream out, int page, byte[] read) throws IOException {
        out.writeInt(MARK);
        text(out, Kind.PICTURE.name());
        out.writeInt(page);
        out.writeInt(read.length);
        out.write(read);
        out.flush();
    }

    /** What follows a {@link Kind#PICTURE}. */
    static void picture(DataInputStream in, BiConsumer<Integer, byte[]> heard) throws IOException {
        heard.accept(in.readInt(), in.readNBytes(length(in, LARGEST_JSON)));
    }

    static void left(DataOutputStream out, Set<Integer> left) throws IOException {
        out.writeInt(MARK);
        text(out, Kind.LEFT.name());
        pages(out, left);
    }

    private static void pages(DataOutputStream out, Set<Integer> pages) throws IOException {
        out.writeInt(pages.size());
        for (int page : pages) {
            out.writeInt(page);
        }
    }

    static Set<Integer> pages(DataInputStream in) throws IOException {
        int count = length(in, LARGEST_JSON);
        Set<Integer> pages = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            pages.add(in.readInt());
        }
        return pages;
    }

    static void answer(DataOutputStream out, Product product) throws IOException {
        Made made = product.made();
        out.writeInt(MARK);
        text(out, Kind.PRODUCT.name());
        text(out, made.status().name());
        text(out, made.holds().name());
        nullable(out, made.code());
        nullable(out, made.message());
        nullable(out, made.document());
        out.writeInt(product.json().length);
        out.write(product.json());
        out.flush();
    }

    /** The answer, after its {@link #kind}. */
    static Product product(DataInputStream in) throws IOException {
        Status status = constant(Status.class, in);
        Holds holds = constant(Holds.class, in);
        Made made = new Made(status, nullable(in), nullable(in), nullable(in), holds, 0);
        byte[] json = in.readNBytes(length(in, LARGEST_JSON));
        return new Product(made, null, json);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(length(in, LONGEST_TEXT)), StandardCharsets.UTF_8);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes =
                text.substring(0, Math.min(text.length(), LONGEST_TEXT / 4)).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void nullable(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(out, text);
        }
    }

    private static @Nullable String nullable(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, DataInputStream in) throws IOException {
        String name = text(in);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new StreamCorruptedException("no " + type.getSimpleName() + ": " + name);
    }

    private static void mark(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new StreamCorruptedException("something else was said between two answers");
        }
    }

    private static int length(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new StreamCorruptedException("no length: " + length);
        }
        return length;
    }
}
