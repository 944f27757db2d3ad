package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pieces of a page's text, looked for again only where something was taken out since. */
final class Pieces {
    private final Element body;
    private @Nullable List<Piece> pieces;

    Pieces(Element body) {
        this.body = body;
    }

    /** An innermost block and the beginning of its text without white space, which tells most of them to be no label. */
    record Piece(Element element, String opening) {
        private static final int LONG = 40;

        /** All of its text without white space. */
        String text() {
            return opening.length() < LONG ? opening : Wording.squeezed(element);
        }
    }

    /** Those that hold text, in order. */
    List<Piece> all() {
        List<Piece> known = pieces;
        if (known == null) {
            known = new ArrayList<>();
            collect(body, null, known);
            pieces = known;
        }
        return known;
    }

    /** Those outside an element, which is most of the page and not looked into. */
    List<Piece> outside(Element article) {
        List<Piece> outside = new ArrayList<>();
        collect(body, article, outside);
        return outside;
    }

    /** Something was taken out of the page. */
    void changed() {
        pieces = null;
    }

    private static void collect(Element element, @Nullable Element but, List<Piece> pieces) {
        if (element.equals(but)) {
            return;
        }
        boolean innermost = element.isBlock();
        int at = pieces.size();
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                innermost &= !child.isBlock();
                collect(child, but, pieces);
            }
        }
        String opening = innermost ? Wording.squeezed(element, Piece.LONG) : "";
        if (!opening.isEmpty()) {
            pieces.add(at, new Piece(element, opening));
        }
    }
}
