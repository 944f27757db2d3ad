package io.mubiao.cli;

import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.Fault;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a command is given: in which folders, onto which streams, to whom.
 *
 * @param names the project's folder, to which {@code corpus/}, {@code output/} and {@code extractors/} belong, and the
 *     folder the command was given in, to which paths on the command line belong
 * @param out results
 * @param err texts for people
 */
public record Session(Names names, PrintStream out, PrintStream err, Screen screen, Texts texts) {
    Path corpus() {
        return names.root().resolve("corpus");
    }

    public Path extractors() {
        return names.root().resolve("extractors");
    }

    /** The folder of results: the one that was named, or {@code output/}. */
    public OutputFolder output(@Nullable Path named) {
        return new OutputFolder(named == null ? names.root().resolve("output") : path(named));
    }

    /** A folder of results that is there already. */
    public OutputFolder results(@Nullable Path named) {
        OutputFolder folder = output(named);
        String shown = names.shown(folder.path());
        if (named != null && !Files.isDirectory(folder.path())) {
            throw new Refusal(Exit.USAGE, texts.of("output.missing", shown));
        }
        if (!Files.isDirectory(folder.documents())) {
            throw new Refusal(Exit.FAILED, texts.of("output.none", shown));
        }
        return folder;
    }

    /** A path of the command line in full. */
    public Path path(Path given) {
        return names.here().resolve(given).normalize();
    }

    /** The files and folders of the command line, in full, or {@code corpus/} where none was named. */
    List<Path> given(List<Path> named) {
        List<Path> given = named.isEmpty()
                ? List.of(corpus())
                : named.stream().map(this::path).flatMap(this::there).toList();
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw new Refusal(Exit.USAGE, texts.of("ingest.missing", names.shown(path)));
            }
        }
        return given;
    }

    /** The path itself, or where its name lost its bytes on the command line, the files it may be. */
    private Stream<Path> there(Path path) {
        List<Path> alike = Files.exists(path) ? List.of() : names.alike(path);
        return alike.isEmpty() ? Stream.of(path) : alike.stream();
    }

    /** A line for people. */
    public void say(String key, Object... words) {
        err.println(texts.of(key, words));
    }

    /** Says so where no list knows a region of this name or code. */
    void checkRegion(String region) {
        boolean known = rules().words("regions").words().stream()
                .anyMatch(word -> word.term().startsWith(region) || region.equals(word.value("code")));
        if (!known) {
            throw new Refusal(Exit.USAGE, texts.of("region.unknown", region));
        }
    }

    /** Something made of the rules. */
    @FunctionalInterface
    public interface OfRules<T> {
        T make() throws RuleFaultsException;
    }

    public RuleBook rules() {
        return checked(() -> RuleBook.load(extractors()));
    }

    /** What is made of the rules; where they have faults, all of them are listed. */
    public <T> T checked(OfRules<T> wanted) {
        try {
            return wanted.make();
        } catch (RuleFaultsException e) {
            faults(e.faults());
            throw new Refusal(Exit.USAGE, texts.of("rules.faults", e.faults().size()));
        }
    }

    /** Says each fault with its file and line. */
    void faults(List<Fault> faults) {
        faults.forEach(fault -> err.println(names.shown(extractors()) + "/" + fault));
    }
}
