package io.mubiao.read.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page with all that belongs to it in one file (MHTML, RFC 2557), as browsers save it: of its parts the page is wanted,
 * without pictures and scripts.
 *
 * <p>{@code Content-Type: multipart/related; boundary="----="} and parts between {@code ------=}, the first page among them
 * {@code Content-Transfer-Encoding: quoted-printable}: {@code =E8=8A=82} is 节.
 */
final class WebArchive {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 5;

    private final List<Part> pages = new ArrayList<>();

    /** A page of the archive: its bytes, and the encoding that its header names. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Part(byte[] bytes, @Nullable String charset) {}

    private WebArchive() {}

    /** The pages of the archive, the one it was made for first; none where it holds none. */
    static List<Part> pages(byte[] file) {
        WebArchive archive = new WebArchive();
        archive.take(new String(file, StandardCharsets.ISO_8859_1), DEEPEST);
        return archive.pages;
    }

    private void take(String entity, int depth) {
        int end = headEnd(entity);
        Map<String, String> head = head(entity.substring(0, end));
        String body = entity.substring(end);
        String type = head.getOrDefault("content-type", "text/plain");
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String boundary = parameter(type, "boundary");
        if (kind.startsWith("multipart/") && boundary != null && depth > 0) {
            parts(body, boundary).forEach(part -> take(part, depth - 1));
        } else if (kind.equals("text/html") || kind.equals("application/xhtml+xml")) {
            String encoding = head.getOrDefault("content-transfer-encoding", "");
            pages.add(new Part(decoded(body, encoding.strip().toLowerCase(Locale.ROOT)), parameter(type, "charset")));
        }
    }

    private static List<String> parts(String body, String boundary) {
        Matcher line = Pattern.compile("(?m)^--" + Pattern.quote(boundary) + "(?:--)?[ \\t]*(?:\\r?\\n|\\z)")
                .matcher(body);
        List<String> parts = new ArrayList<>();
        int start = -1;
        while (line.find()) {
            if (start >= 0) {
                parts.add(body.substring(start, line.start()));
            }
            start = line.end();
        }
        if (start >= 0 && start < body.length()) {
            parts.add(body.substring(start)); // the archive breaks off
        }
        return parts;
    }

    private static int headEnd(String entity) {
        Matcher blank = Pattern.compile("(?m)^\\r?\\n").matcher(entity);
        return blank.find() ? blank.end() : 0;
    }

    /** Names in lower case; folded lines are joined. */
    private static Map<String, String> head(String lines) {
        Map<String, String> head = new HashMap<>();
        lines.replaceAll("\\r?\\n[ \\t]+", " ").lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                head.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return head;
    }

    private static @Nullable String parameter(String header, String name) {
        Matcher parameter = PARAMETER.matcher(header);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            }
        }
        return null;
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding) {
            case "quoted-printable" -> unquoted(body);
            case "base64" -> Base64.getMimeDecoder().decode(wholeQuartets(body));
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** What breaks off in the middle of four characters is left out: the decoder would refuse it all. */
    private static String wholeQuartets(String body) {
        String characters = body.replaceAll("[^A-Za-z0-9+/]", "");
        int rest = characters.length() % 4;
        return rest == 1 ? characters.substring(0, characters.length() - 1) : characters;
    }

    private static byte[] unquoted(String body) {
        String lines = body.replaceAll("=[ \\t]*\\r?\\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            int high = lines.charAt(i) == '=' && i + 2 < lines.length() ? Character.digit(lines.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(lines.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(lines.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
