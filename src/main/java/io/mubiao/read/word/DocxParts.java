package io.mubiao.read.word;

import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a DOCX package, found by their relationships, whose names end alike in transitional and strict files.
 */
final class DocxParts implements Closeable {
    private final OPCPackage file;
    private final PackagePart document;
    private final List<Problem> problems = new ArrayList<>();

    private DocxParts(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        this.document = related(file.getRelationships(), "/officeDocument");
    }

    /** The parts of a file. */
    static DocxParts open(Path path) throws IOException, UnreadableException {
        PackageLimits.tell();
        OPCPackage file;
        try {
            file = OPCPackage.open(path.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException | RuntimeException e) {
            throw new IOException(e.getMessage(), e); // POI believes what a broken file says of itself
        }
        try {
            DocxParts parts = new DocxParts(file);
            checkSize(parts.document);
            return parts;
        } catch (InvalidFormatException | RuntimeException | UnreadableException e) {
            file.revert();
            if (e instanceof UnreadableException tooLarge) {
                throw tooLarge;
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The document itself. */
    InputStream document() throws IOException {
        return document.getInputStream();
    }

    /** The part of the document that serves it as {@code styles}, {@code numbering} …; null where it has none. */
    @Nullable
    Node part(String role) throws UnreadableException {
        PackagePart part;
        try {
            part = related(document.getRelationships(), "/" + role);
        } catch (InvalidFormatException e) {
            return null;
        } catch (RuntimeException e) {
            return damaged(role);
        }
        checkSize(part);
        try (InputStream content = part.getInputStream()) {
            return WordXml.tree(content);
        } catch (IOException e) {
            return damaged(role);
        }
    }

    private @Nullable Node damaged(String role) {
        problems.add(Problem.error("damaged-part", "The file's " + role + " cannot be read.", null));
        return null;
    }

    /** What was wrong with the parts so far. */
    List<Problem> problems() {
        return problems;
    }

    private PackagePart related(Iterable<PackageRelationship> relationships, String role)
            throws InvalidFormatException {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getRelationshipType().endsWith(role)
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = file.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                if (part != null) {
                    return part;
                }
            }
        }
        throw new InvalidFormatException("no part serves as " + role);
    }

    private static void checkSize(PackagePart part) throws UnreadableException {
        if (part.getSize() > PackageLimits.LARGEST_PART) {
            throw new UnreadableException("too-large", "A part of the file unfolds to more than 200 MB.");
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
