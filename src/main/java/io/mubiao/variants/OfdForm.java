package io.mubiao.variants;

import io.mubiao.variants.Leaf.Rule;
import io.mubiao.variants.Leaf.Run;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An OFD (GB/T 33190); its lengths are millimetres. */
final class OfdForm implements Form {
    private static final double MILLIMETRES = 25.4 / 72;
    private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String START = HEAD + "<ofd:OFD " + SPACE + " Version=\"1.0\" DocType=\"OFD\">"
            + "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    private static final String FONTS = HEAD + "<ofd:Res " + SPACE
            + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"2\" FontName=\"仿宋\"/></ofd:Fonts></ofd:Res>";
    private static final int FIRST_ID = 100;

    private int id;

    @Override
    public String ending() {
        return "ofd";
    }

    @Override
    public byte[] write(Variant plan) throws IOException {
        return new OfdForm().parts(Typesetting.of(plan));
    }

    private byte[] parts(List<Leaf> leaves) throws IOException {
        id = FIRST_ID;
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            String name = "Pages/Page_" + i + "/Content.xml";
            pages.append("<ofd:Page ID=\"")
                    .append(++id)
                    .append("\" BaseLoc=\"")
                    .append(name)
                    .append("\"/>");
            parts.put("Doc_0/" + name, page(leaves.get(i)));
        }
        String box = length(0) + " " + length(0) + " " + length(Leaf.WIDTH) + " " + length(Leaf.HEIGHT);
        parts.put("OFD.xml", START);
        parts.put("Doc_0/PublicRes.xml", FONTS);
        parts.put(
                "Doc_0/Document.xml",
                HEAD + "<ofd:Document " + SPACE + "><ofd:CommonData><ofd:MaxUnitID>" + ++id
                        + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>" + box
                        + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
                        + "<ofd:Pages>" + pages + "</ofd:Pages></ofd:Document>");
        return Zip.of(parts);
    }

    private String page(Leaf leaf) {
        String rules = leaf.rules().stream().map(this::path).collect(Collectors.joining());
        String runs = leaf.runs().stream().map(this::text).collect(Collectors.joining());
        return HEAD + "<ofd:Page " + SPACE + "><ofd:Content><ofd:Layer ID=\"" + ++id + "\">" + rules + runs
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private String path(Rule rule) {
        double x = Math.min(rule.x1(), rule.x2());
        double y = Math.min(rule.y1(), rule.y2());
        double width = Math.abs(rule.x2() - rule.x1());
        double height = Math.abs(rule.y2() - rule.y1());
        return "<ofd:PathObject ID=\"" + ++id + "\" Boundary=\"" + length(x) + " " + length(y) + " "
                + length(Math.max(1, width)) + " " + length(Math.max(1, height))
                + "\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M 0 0 L " + length(width) + " " + length(height)
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private String text(Run run) {
        String steps = run.text()
                .codePoints()
                .limit(Math.max(0, run.text().codePointCount(0, run.text().length()) - 1))
                .mapToObj(c -> length(Leaf.advance(c) * run.size()))
                .collect(Collectors.joining(" "));
        return "<ofd:TextObject ID=\"" + ++id + "\" Font=\"2\" Size=\"" + length(run.size()) + "\" Boundary=\""
                + length(run.x()) + " " + length(run.y() - run.size()) + " "
                + length(Leaf.width(run.text(), run.size())) + " " + length(run.size() * 1.3)
                + "\"><ofd:TextCode X=\"0\" Y=\"" + length(run.size()) + "\" DeltaX=\"" + steps + "\">"
                + Markup.escaped(run.text()) + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String length(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
    }
}
