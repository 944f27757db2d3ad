package io.mubiao.read.ofd;

import java.util.List;
import org.dom4j.Element;

/**
 * A page of an OFD: its size in points, and what is drawn on it.
 *
 * @param contents those of its templates and its own, from the lowest up
 * @param whole false where the page or a template of it could not be read
 */
record Sheet(float width, float height, List<Element> contents, Resources resources, boolean whole) {
    /** Points in a millimetre. */
    static final double POINTS = 72 / 25.4;

    Sheet {
        contents = List.copyOf(contents);
    }
}
