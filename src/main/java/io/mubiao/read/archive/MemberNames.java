package io.mubiao.read.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What members of an archive are called in results. Names are only shown, nothing is written under them; one that leads out
 * of the archive ({@code ../../etc/passwd}) is shown so that it leads nowhere else ({@code __/__/etc/passwd}).
 */
final class MemberNames {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Map<String, Integer> met = new HashMap<>();

    /** Names from Chinese Windows are in GBK, and nothing in the archive says so. */
    static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, GB18030);
        }
    }

    /** The name cleaned, and told apart from others that are the same. */
    String of(String name) {
        String clean = Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .map(part -> part.equals("..") ? "__" : part.replaceAll("\\p{Cntrl}", "\uFFFD"))
                .collect(Collectors.joining("/"));
        String known = clean.isEmpty() ? "_" : clean;
        int times = met.merge(known, 1, Integer::sum);
        return times == 1 ? known : known + " (" + times + ")";
    }
}
