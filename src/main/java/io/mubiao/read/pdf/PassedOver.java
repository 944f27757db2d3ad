package io.mubiao.read.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** An operator that changes neither where text stands nor what lines are drawn. */
final class PassedOver extends OperatorProcessor {
    static final List<String> OPERATORS = List.of(
            "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", // colours
            "BMC", "BDC", "EMC", // marked content
            "d", "i", "J", "j", "M", "ri", "sh"); // looks of lines, shadings

    private final String name;

    PassedOver(PDFStreamEngine engine, String name) {
        super(engine);
        this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {}

    @Override
    public String getName() {
        return name;
    }
}
