package io.mubiao.pipeline;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Frames.Kind;
import io.mubiao.pipeline.Frames.Question;
import io.mubiao.read.ocr.Portion;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The program of a worker process: files are named on standard input, documents go to standard output. It ends, in the
 * midst of a file too, when standard input does, which is when the run that started it is gone.
 */
public final class Worker {
    private final DataOutputStream out;
    private final int largest;
    private final Sitting sitting;

    private Worker(DataOutputStream out, int largest) {
        this.out = out;
        this.largest = largest;
        this.sitting = new Sitting(out);
    }

    /** The folder of the rules, when pages are read as pictures, and how many bytes a document may have. */
    public static void main(String[] arguments) throws IOException {
        serve(arguments, Stages::of);
    }

    /** What a document goes through. */
    interface Preparing {
        Stages of(RuleBook book, OcrUse ocr, Portion portion) throws RuleFaultsException;
    }

    static void serve(String[] arguments, Preparing stages) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // what a library says is no answer
        BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
        Thread ear = new Thread(() -> hear(questions), "questions");
        ear.setDaemon(true);
        ear.start();
        Worker worker = new Worker(out, Integer.parseInt(arguments[2]));
        try {
            RuleBook book = RuleBook.load(Path.of(arguments[0]));
            Stages prepared = stages.of(book, OcrUse.valueOf(arguments[1]), worker.sitting);
            Frames.say(out, Kind.READY, book.version());
            worker.work(prepared, questions);
        } catch (RuleFaultsException e) {
            Frames.say(out, Kind.RULES_REFUSED, "");
        }
    }

    private static void hear(BlockingQueue<Question> questions) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                questions.add(Frames.question(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work(Stages stages, BlockingQueue<Question> questions) throws IOException {
        try (DocumentMaker maker = new DocumentMaker(stages)) {
            while (true) {
                Question question = questions.take();
                Product product = question.into().isEmpty()
                        ? made(maker, question)
                        : maker.unpack(question.file(), question.content(), Path.of(question.into()));
                Frames.answer(out, product.json().length <= largest ? product : tooLarge());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The document; none where pictures of its pages are left, of which word is given then. */
    private Product made(DocumentMaker maker, Question question) throws IOException {
        sitting.begin(question.share());
        Product product = maker.apply(question.file(), question.content());
        if (sitting.left().isEmpty()) {
            return product;
        }
        if (sitting.left().size() <= question.share().few()) {
            sitting.begin(question.share().withThoseLeft());
            return maker.apply(question.file(), question.content());
        }
        Frames.left(out, sitting.left());
        return Product.none(Made.LEFT);
    }

    private Product tooLarge() {
        return Product.none(
                Made.failed("too-large", "What was found in the file has more than " + (largest >> 20) + " MB.", true));
    }
}
