package io.mubiao.read.ofd;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.pageObj.CT_TemplatePage;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.pkg.tool.SAXReaderFactory;
import org.ofdrw.reader.OFDReader;

/**
 * Finds the pages of one document of an OFD, each with its templates and its size.
 *
 * <p>The library tells where a page stands; its XML is read here. Asked for a page, the library would look for an XML reader
 * anew, write the page out again and hash that, to know later whether somebody changed it.
 */
final class Sheets {
    private static final List<Double> A4 = List.of(0.0, 0.0, 210.0, 297.0);

    private final OFDReader reader;
    private final int number;
    private final Resources resources;
    private final SAXReader xml = SAXReaderFactory.create();
    private final Map<Path, Element> loaded = new HashMap<>();

    /** @param number of the document in its file, from 0 */
    Sheets(OFDReader reader, int number) {
        this.reader = reader;
        this.number = number;
        this.resources = new Resources(reader, number);
    }

    List<Sheet> all() throws FileNotFoundException, DocumentException {
        Document document = reader.cdDoc(number);
        try {
            List<Sheet> sheets = new ArrayList<>();
            for (var entry : document.getPages().getPages()) {
                sheets.add(sheet(document, entry.attributeValue("BaseLoc")));
            }
            return sheets;
        } finally {
            reader.getResourceLocator().restore();
        }
    }

    private Sheet sheet(Document document, @Nullable String place) {
        Element page = load(place);
        List<Element> contents = new ArrayList<>();
        List<Double> box = page == null ? List.of() : box(page);
        boolean whole = page != null;
        for (Element used : page == null ? List.<Element>of() : children(page, "Template")) {
            Element template = template(document, used.attributeValue("TemplateID"));
            whole &= template != null;
            if (template != null) {
                add(template, contents);
                box = box.isEmpty() ? box(template) : box;
            }
        }
        if (page != null) {
            add(page, contents);
        }
        Element common = Numbers.child(document, "CommonData");
        Element area = common == null ? null : Numbers.child(common, "PageArea");
        box = box.isEmpty() && area != null ? physical(area) : box;
        box = box.isEmpty() ? A4 : box;
        return new Sheet(
                (float) (box.get(2) * Sheet.POINTS), (float) (box.get(3) * Sheet.POINTS), contents, resources, whole);
    }

    private @Nullable Element template(Document document, @Nullable String id) {
        for (CT_TemplatePage template : document.getCommonData().getTemplatePages()) {
            if (id != null && id.equals(template.attributeValue("ID"))) {
                return load(template.attributeValue("BaseLoc"));
            }
        }
        return null;
    }

    /** A page or template; null where it is missing or broken. */
    private @Nullable Element load(@Nullable String place) {
        try {
            return place == null ? null : load(reader.getResourceLocator().getFile(ST_Loc.getInstance(place)));
        } catch (IOException | DocumentException | RuntimeException e) {
            return null;
        }
    }

    private Element load(Path file) throws IOException, DocumentException {
        Element known = loaded.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            Element root = xml.read(bytes).getRootElement();
            loaded.put(file, root);
            return root;
        }
    }

    private static void add(Element page, List<Element> contents) {
        Element content = Numbers.child(page, "Content");
        if (content != null) {
            contents.add(content);
        }
    }

    private static List<Element> children(Element parent, String name) {
        return parent.elements().stream()
                .filter(child -> child.getName().equals(name))
                .toList();
    }

    private static List<Double> box(Element page) {
        Element area = Numbers.child(page, "Area");
        return area == null ? List.of() : physical(area);
    }

    private static List<Double> physical(Element area) {
        Element box = Numbers.child(area, "PhysicalBox");
        List<Double> numbers = Numbers.list(box == null ? null : box.getText());
        boolean proper = numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0;
        return proper ? numbers : List.of();
    }
}
