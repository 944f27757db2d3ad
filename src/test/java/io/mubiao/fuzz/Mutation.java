package io.mubiao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Something whole in, something like it out: bytes flipped, cut, doubled; of a ZIP, those of one part; words spliced in. */
final class Mutation {
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 2000;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** A file's bytes. */
    byte[] file(byte[] whole) throws IOException {
        boolean zip = whole.length > 2 && whole[0] == 'P' && whole[1] == 'K';
        return zip && random.nextInt(4) > 0 ? part(whole) : bytes(whole);
    }

    private byte[] part(byte[] whole) throws IOException {
        int parts = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            while (in.getNextEntry() != null) {
                parts++;
            }
        }
        int hit = random.nextInt(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            int at = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] held = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(at++ == hit ? bytes(held) : held);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] bytes(byte[] whole) {
        byte[] changed = whole;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0 && changed.length > 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_PIECE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> {
                out.write(bytes[from] ^ (1 << random.nextInt(8)));
                to = from + 1;
            }
            case 3 -> {} // a piece is cut out
            case 4 -> {
                out.write(bytes, from, to - from);
                to = from; // a piece is there twice
            }
            default -> {
                if (random.nextInt(4) == 0) {
                    return out.toByteArray(); // it breaks off
                }
                out.write(random.nextInt(256));
                to = from;
            }
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** A text: its pieces in another order, left out or there twice, and words put between. */
    String text(String whole, List<String> words) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = random.nextInt(4 * MOST_CHANGES); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
                case 2 -> text.replace(from, to, words.get(random.nextInt(words.size())));
                default -> text.insert(from, words.get(random.nextInt(words.size())));
            }
        }
        return text.toString();
    }
}
