package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Glyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dom4j.Element;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.compositeObj.CT_VectorG;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.ResourceManage;

/** What the objects of a document refer to: fonts, and drawings that are used more than once. */
final class Resources {
    private static final int BOLD = 600;

    private final ResourceManage resources;
    private final Map<String, Glyph.Type> types = new HashMap<>();

    /** Those of the reader's document of that number, from 0. */
    Resources(OFDReader reader, int document) {
        this.resources = document == 0 ? reader.getResMgt() : new ResourceManage(reader, document);
    }

    /** How the text of an object is set, {@code size} points high. */
    Glyph.Type type(Element text, float size) {
        String font = text.attributeValue("Font", "");
        boolean heavy = Numbers.of(text, "Weight", 400) >= BOLD;
        float rounded = Math.round(size * 20) / 20f;
        return types.computeIfAbsent(font + ' ' + rounded + heavy, key -> {
            CT_Font found = resources.getFont(font);
            String name = found == null ? "" : found.attributeValue("FontName", "");
            boolean bold = heavy || (found != null && "true".equals(found.attributeValue("Bold")));
            return new Glyph.Type(name, rounded, bold);
        });
    }

    /** The content of a drawing; null where the document has none of that id. */
    @Nullable
    Element drawing(@Nullable String id) {
        CT_VectorG found = id == null ? null : resources.getCompositeGraphicUnit(id);
        return found == null ? null : Numbers.child(found, "Content");
    }

    /**
     * A picture of the document.
     *
     * @throws IOException where it is missing or broken
     */
    BufferedImage picture(String id) throws IOException {
        try {
            BufferedImage picture = resources.getImage(id);
            if (picture == null) {
                throw new IOException("the picture " + id + " cannot be read");
            }
            return picture;
        } catch (RuntimeException e) { // what the decoders throw at a picture that is not whole
            throw new IOException("the picture " + id + " is damaged: " + e.getMessage(), e);
        }
    }
}
