package io.mubiao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, which is a ZIP: packed, nothing that is changed at random would ever be unpacked. */
record Parts(List<String> names, Map<String, byte[]> contents) {
    static Parts of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return new Parts(List.copyOf(parts.keySet()), parts);
    }

    /** The file with one part other than it was: its number, then its content. */
    byte[] with(byte[] numberAndContent) throws IOException {
        String other = names.get(Math.floorMod(numberAndContent[0], names.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (name.equals(other)) {
                    zip.write(numberAndContent, 1, numberAndContent.length - 1);
                } else {
                    zip.write(contents.get(name));
                }
            }
        }
        return out.toByteArray();
    }

    /** What {@link #with} takes to leave the file as it is. */
    byte[] input(int number) {
        byte[] content = contents.get(names.get(number));
        byte[] input = new byte[content.length + 1];
        input[0] = (byte) number;
        System.arraycopy(content, 0, input, 1, content.length);
        return input;
    }
}
