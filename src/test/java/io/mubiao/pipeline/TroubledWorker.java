package io.mubiao.pipeline;

import io.mubiao.model.Layout;
import io.mubiao.model.Problem;
import io.mubiao.read.ocr.LostPictureException;
import io.mubiao.read.ocr.PictureText;
import io.mubiao.read.ocr.Portion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** A worker whose files say in their own words what happens while they are read. */
final class TroubledWorker {
    private static final int CHUNK = 8 << 20;

    public static void main(String[] arguments) throws IOException {
        Worker.serve(arguments, (book, ocr, portion) -> {
            Stages plain = new PlainStages().stages();
            return new Stages(
                    file -> {
                        String what = Files.readString(file, StandardCharsets.UTF_8);
                        happen(what, portion);
                        Layout layout = plain.reading().apply(file);
                        return what.startsWith("图") ? withPictures(layout, what, portion) : layout;
                    },
                    plain.clean(),
                    plain.outline(),
                    plain.extract(),
                    plain.linking());
        });
    }

    /** Three pages that are pictures; over the one whose number is said, what is said happens. */
    private static Layout withPictures(Layout layout, String what, Portion portion) throws IOException {
        List<Problem> problems = new ArrayList<>();
        boolean first = false;
        for (int page = 1; page <= 3; page++) {
            try {
                if (portion.known(page) != null) {
                    continue;
                }
                first |= page == 1;
                portion.begin(page);
                if (what.charAt(1) == '0' + page) {
                    happen(what.substring(2), portion);
                }
                portion.read(page, PictureText.NONE);
            } catch (LostPictureException e) {
                if (first) {
                    throw new IllegalStateException("what was read is read once more", e);
                }
                problems.add(Problem.error(e.code(), "Page " + page + ": " + e.getMessage(), page));
            }
        }
        return new Layout(layout.mediaType(), layout.flowing(), layout.pages(), layout.hints(), problems);
    }

    private static void happen(String what, Portion portion) throws IOException {
        switch (what) {
            case "不停" -> endless();
            case "占用" -> {
                List<byte[]> hoard = new ArrayList<>();
                while (true) {
                    hoard.add(new byte[CHUNK]);
                }
            }
            case "崩溃" -> crash();
            case "退出" -> Runtime.getRuntime().halt(7);
            case "杀死" -> ProcessHandle.current().info().command().ifPresent(java -> killMyself());
            case "乱说" -> {
                try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                    out.write("a library's own words".getBytes(StandardCharsets.US_ASCII));
                }
            }
            case "看图" -> {
                for (int i = 0; i < 5; i++) {
                    sleep(2500);
                    portion.read(i + 1, PictureText.NONE);
                }
            }
            default -> {}
        }
    }

    private static void endless() {
        for (long i = 0; ; i++) {
            if (i < 0) {
                throw new IllegalStateException();
            }
        }
    }

    /** As a fault in native code does. */
    private static void crash() {
        try {
            Class<?> unsafe = Class.forName("sun.misc.Unsafe");
            var field = unsafe.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            unsafe.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 8L, 8L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void killMyself() {
        try {
            new ProcessBuilder(
                            "kill", "-9", String.valueOf(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TroubledWorker() {}
}
