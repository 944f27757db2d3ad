package io.mubiao.variants;

import java.io.IOException;
import java.util.List;

/** A kind of file that plans come in. */
interface Form {
    /** All kinds, one variant after another in the next of them. */
    List<Form> ALL = List.of(
            new PdfForm(), new DocxForm(), new HtmlForm(), new OfdForm(), new TextForm(), new OdtForm(), new RtfForm());

    /** How names of such files end, such as {@code pdf}. */
    String ending();

    /** The file's bytes: the same for the same plan, at any time. */
    byte[] write(Variant plan) throws IOException;
}
