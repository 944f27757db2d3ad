package io.mubiao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mubiao.model.Line;
import io.mubiao.model.OcrUse;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import io.mubiao.variants.CorpusMaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Small inputs that are whole, one folder a {@link Trials trial}, for Jazzer to begin with.
 *
 * <p>As a program: {@code Seeds folder}.
 */
final class Seeds {
    /** The order in which {@link CorpusMaker} makes them. */
    private static final List<String> FORMS = List.of("pdf", "docx", "html", "ofd", "txt", "odt", "rtf");

    static final String PLAN =
            """
            青山县人民政府文件
            青政发〔2022〕7号
            青山县人民政府关于印发《青山县“十四五”节能减排方案》的通知
            各乡镇人民政府，县政府各部门：
            现将《青山县“十四五”节能减排方案》印发给你们，请认真贯彻执行。
            2022年5月6日
            青山县“十四五”节能减排方案
            一、主要目标
            到2025年，全县单位地区生产总值能源消耗比2020年下降14.5%，力争下降15%；化学需氧量、氨氮重点工程减排量分别达到1200吨、80吨。
            二、重点任务
            （一）推进农业节能。秸秆综合利用率保持在90%以上，新增绿化面积3.2万亩。（县农业农村局牵头，县林业局配合）
            1. 建成3个示范园区，每年培训不少于200人次。
            2. 煤炭消费总量控制在45万吨以内，非化石能源占比由12%提高到18%左右。
            （二）完善制度。各乡镇于每年12月底前上报进展。
            附件：主要指标表
            """;

    private static final String DRAWING =
            """
            240 72 22 青山县节能方案
            72 120 16 一、主要目标
            104 144 16 到2025年，全县森林覆盖率达到45%，单位地区生产总值能耗
            72 168 16 下降14.5%。
            # 2 3 72 220
            |指标
            |2020年
            |2025年
            |2森林覆盖率（%）
            |45
            280 800 12 — 1 —
            =
            72 72 16 （一）推进农业节能。
            72 96 16 1. 秸秆综合利用率保持在90%以上。
            280 800 12 — 2 —
            """;

    private static final List<String> QUERIES =
            List.of("秸秆综合利用率", "\"综合 利用\" -煤炭 OR 节能", "指标:森林覆盖率 地区:青山县 | 部门:林业局", "2025年 90% 以上", "title:方案 (a)~2 *");

    private final PlanDocument plan;
    private final CorpusMaker maker;

    Seeds(RuleBook book, Stages stages) {
        plan = Trials.made(
                stages, DrawnLayout.flowing(PLAN.lines().map(Line::of).toList()));
        maker = new CorpusMaker(book, List.of(plan));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        RuleBook book = RuleBook.load(Path.of("extractors"));
        Seeds seeds = new Seeds(book, Stages.of(book, OcrUse.NEVER));
        for (String name :
                Stream.concat(Trials.FILES.stream(), Trials.OTHERS.stream()).toList()) {
            Path own = Files.createDirectories(folder.resolve(name));
            int number = 0;
            for (byte[] input : seeds.of(name)) {
                Files.write(own.resolve("seed-" + number++), input);
            }
        }
        Files.writeString(folder.resolve("words.dict"), dictionary(book));
    }

    /** The words of the rules, as libFuzzer takes words to put in: {@code "\xE4\xBA\xA9"}. */
    private static String dictionary(RuleBook book) {
        StringBuilder all = new StringBuilder();
        for (String dimension : Fuzzing.DIMENSIONS) {
            for (Word word : book.words(dimension).words()) {
                all.append('"');
                for (byte each : word.term().getBytes(UTF_8)) {
                    all.append(String.format(Locale.ROOT, "\\x%02X", each));
                }
                all.append("\"\n");
            }
        }
        return all.toString();
    }

    PlanDocument plan() {
        return plan;
    }

    /** Where a trial begins. */
    List<byte[]> of(String name) throws IOException {
        return switch (name) {
            case "pdf" -> List.of(unpacked(file("pdf")));
            case "docx", "odt", "ofd" -> parts(Parts.of(file(name)));
            case "doc" ->
                List.of(
                        Files.readAllBytes(Path.of("src/test/resources/word/nested.doc")),
                        Files.readAllBytes(Path.of("src/test/resources/word/outline.doc")));
            case "mht" ->
                List.of(("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + "<html><body><p>=E5=88=B02025=E5=B9=B4</p></body></html>\r\n--b--\r\n")
                        .getBytes(UTF_8));
            case "fodt" -> List.of(flat(Parts.of(file("odt"))));
            case "xml" ->
                List.of(("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument "
                                + "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>到2025年"
                                + "</w:t></w:r></w:p></w:body></w:wordDocument>")
                        .getBytes(UTF_8));
            case "archive" -> archives();
            case "pages" -> List.of(DRAWING.getBytes(UTF_8));
            case "rules" -> List.of(PLAN.getBytes(UTF_8), PLAN.replace("%", "％").getBytes(UTF_8));
            case "rulebook" -> List.of(Files.readAllBytes(Path.of("extractors/targets/rules.yaml")));
            case "query" -> QUERIES.stream().map(query -> query.getBytes(UTF_8)).toList();
            default -> List.of(file(name));
        };
    }

    /** The plan as a file of that kind. */
    byte[] file(String ending) throws IOException {
        Path folder = Files.createTempDirectory("seeds");
        maker.write(folder, FORMS.indexOf(ending));
        try (Stream<Path> made = Files.walk(folder)) {
            return Files.readAllBytes(
                    made.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    private static List<byte[]> parts(Parts whole) {
        return IntStream.range(0, whole.names().size()).mapToObj(whole::input).toList();
    }

    private static byte[] flat(Parts odt) {
        String content = new String(odt.contents().get("content.xml"), UTF_8);
        return content.replace("office:document-content", "office:document")
                .replaceFirst(
                        "<office:document ",
                        "<office:document office:mimetype=\"application/vnd.oasis.opendocument.text\" ")
                .getBytes(UTF_8);
    }

    /** With its streams as they are read, so that a change changes what is drawn. */
    private static byte[] unpacked(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase held = object.getObject();
                if (held instanceof COSStream stream
                        && stream.getFilters() != null
                        && !stream.getFilters().equals(COSName.DCT_DECODE)) {
                    byte[] bytes = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream to = stream.createOutputStream()) {
                        to.write(bytes);
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    private static List<byte[]> archives() throws IOException {
        byte[] text = PLAN.getBytes(UTF_8);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(zip)) {
            to.putNextEntry(new ZipEntry("附件/方案.txt"));
            to.write(text);
            to.putNextEntry(new ZipEntry("b.txt"));
            to.write(text);
        }
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (var to = new TarArchiveOutputStream(tar, "UTF-8")) {
            var entry = new TarArchiveEntry("a.txt");
            entry.setSize(text.length);
            to.putArchiveEntry(entry);
            to.write(text);
            to.closeArchiveEntry();
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(gzip)) {
            to.write(text);
        }
        Path sevenZ = Files.createTempFile("seed", ".7z");
        try (var to = new SevenZOutputFile(sevenZ.toFile())) {
            var entry = to.createArchiveEntry(Files.writeString(Files.createTempFile("a", ".txt"), PLAN), "a.txt");
            to.putArchiveEntry(entry);
            to.write(text);
            to.closeArchiveEntry();
        }
        return List.of(zip.toByteArray(), tar.toByteArray(), gzip.toByteArray(), Files.readAllBytes(sevenZ));
    }
}
