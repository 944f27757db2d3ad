package io.mubiao.web.data;

import io.mubiao.index.LiveFolder;
import io.mubiao.index.LiveIndex;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.http.Listening;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a desk is opened over.
 *
 * @param names how files are called in results, and found again
 * @param folders where documents, sources and corrections lie
 * @param index what searches are answered from; it is closed with the desk
 * @param heard is told of faults of the program itself
 */
public record DeskSettings(
        Names names, Folders folders, LiveIndex index, RuleBook book, Listening listening, Consumer<Exception> heard) {

    /** Over the index of the folder of results. */
    public DeskSettings(Names names, Folders folders, RuleBook book, Listening listening, Consumer<Exception> heard) {
        this(names, folders, new LiveFolder(folders.output().index()), book, listening, heard);
    }

    /**
     * The folders of a desk.
     *
     * @param output what was ingested, and where more goes
     * @param corpus the original files; none outside of it is ever shown
     * @param corrections what readers say of targets
     * @param rules by which files are read
     */
    public record Folders(OutputFolder output, Path corpus, Path corrections, Path rules) {}
}
