package io.mubiao.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows of the tables in a folder belong to which document, a line a document, {@code id stamp
 * rows,csv,json,formulaLike …} parted by tabs. The last line says which program made the rows and of which {@code
 * datapackage.json} they are told: beside other tables than those it means nothing.
 *
 * @param documents in the order in which they stand in the tables, which is that of their ids
 */
record Holdings(Map<String, Held> documents) {
    /** Where it is made, beside the tables. */
    static final String PART = ".rows";

    private static final String SEPARATOR = "\t";
    private static final String END = "end";

    /**
     * The rows of one document.
     *
     * @param extents one for each table that depends on the document alone
     */
    record Held(String stamp, List<Extent> extents) {
        Held {
            extents = List.copyOf(extents);
        }
    }

    static Holdings none() {
        return new Holdings(Map.of());
    }

    /** Those of a folder; none where they are not told, or by another program, or of other tables. */
    static Holdings read(Unchanged unchanged, Path folder) throws IOException {
        String maker = unchanged.maker();
        Path file = unchanged.register();
        Path tables = folder.resolve(ExportFolder.PACKAGE);
        if (maker.isEmpty() || !Files.isRegularFile(file) || !Files.isRegularFile(tables)) {
            return none();
        }
        Map<String, Held> documents = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> parts = List.of(line.split(SEPARATOR, -1));
                if (parts.get(0).equals(END)) {
                    return parts.equals(end(maker, tables)) ? new Holdings(documents) : none();
                }
                List<Extent> extents =
                        parts.stream().skip(2).map(Holdings::extent).toList();
                documents.put(parts.get(0), new Held(parts.get(1), extents));
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return none(); // not as it was written
        }
        return none(); // it breaks off
    }

    private static List<String> end(String maker, Path tables) throws IOException {
        return List.of(END, maker, Hashes.of(tables));
    }

    private static Extent extent(String text) {
        String[] numbers = text.split(",", -1);
        return new Extent(
                Long.parseLong(numbers[0]),
                Long.parseLong(numbers[1]),
                Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3]));
    }

    /** Writes them down while the tables are made. */
    static final class Writing implements Closeable {
        private final Path folder;
        private final String maker;
        private final BufferedWriter out;

        /** @param folder where the tables are made */
        Writing(Path folder, String maker) throws IOException {
            this.folder = folder;
            this.maker = maker;
            this.out = Files.newBufferedWriter(folder.resolve(PART), StandardCharsets.UTF_8);
        }

        void add(String id, String stamp, List<Extent> extents) throws IOException {
            List<String> parts = new ArrayList<>(List.of(id, stamp));
            for (Extent extent : extents) {
                parts.add(extent.rows() + "," + extent.csv() + "," + extent.json() + "," + extent.formulaLike());
            }
            line(parts);
        }

        /** All were told of, and {@code datapackage.json} is written. */
        void end() throws IOException {
            line(Holdings.end(maker, folder.resolve(ExportFolder.PACKAGE)));
        }

        private void line(List<String> parts) throws IOException {
            out.write(String.join(SEPARATOR, parts));
            out.write('\n');
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
