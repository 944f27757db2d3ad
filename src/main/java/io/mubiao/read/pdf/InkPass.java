package io.mubiao.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a page: glyphs and rulings together. Colours, pictures and marked content are passed over, they
 * would cost more than all the rest; text in rendering mode 3 is kept, it is the text layer of a scan.
 */
final class InkPass extends PDFGraphicsStreamEngine {
    private final Sheet sheet;
    private final Directions directions;
    private final Compositor compositor;
    private final Pen pen = new Pen();
    private final DrawnObject objects = new DrawnObject(this, this::picture);
    private Point2D.@Nullable Float at;
    private boolean painted;
    private float pictured;

    InkPass(PDPage page, Map<COSDictionary, Typeface> typefaces) {
        super(new PageContents(page));
        this.sheet = new Sheet(page);
        this.directions = new Directions(sheet.width(), sheet.height());
        this.compositor = new Compositor(sheet, directions, typefaces);
        PassedOver.OPERATORS.forEach(name -> addOperator(new PassedOver(this, name)));
        addOperator(objects);
        addOperator(new ChosenFont(this));
    }

    /** The ink of the page by direction: first that of most of its text, with all rulings; slanted text last. */
    List<Ink> read() throws IOException {
        processPage(getPage());
        return ink();
    }

    /** What was read, also where reading broke off. */
    List<Ink> ink() {
        return directions.ink(pen.rulings());
    }

    /** Whether a picture or a path was drawn. */
    boolean painted() {
        return painted;
    }

    /** Whether it draws more than was followed. */
    boolean isCut() {
        return objects.isCut();
    }

    /** The part of the page that pictures cover, from 0 to 1. */
    float pictured() {
        return Math.min(1, pictured / (sheet.width() * sheet.height()));
    }

    Sheet sheet() {
        return sheet;
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (Compositor.sets(state.getTextState())) {
            compositor.set(string, state);
        } else {
            super.showText(string);
        }
    }

    @Override
    protected void showGlyph(Matrix placing, PDFont font, int code, Vector advance) throws IOException {
        if (font.isVertical()) {
            PDTextState state = getGraphicsState().getTextState();
            compositor.setVertical(placing, font, code, -advance.getY(), state);
        }
    }

    /** A picture fills the unit square; one as thin as a line is a line of some table. */
    private void picture() {
        painted = true;
        Matrix placing = getGraphicsState().getCurrentTransformationMatrix();
        float area = placing.getScaleX() * placing.getScaleY() - placing.getShearX() * placing.getShearY();
        pictured += Math.abs(area);
        Point2D.Float from = onSheet(placing, 0, 0);
        Point2D.Float to = onSheet(placing, 1, 1);
        pen.picture(from.x, from.y, to.x, to.y);
    }

    private Point2D.Float onSheet(Matrix placing, float x, float y) {
        Point2D.Float user = placing.transformPoint(x, y);
        return new Point2D.Float(sheet.x(user.x, user.y), sheet.y(user.x, user.y));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        // an operator that cannot be carried out leaves the rest of the page readable
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        pen.move(sheet.x(x, y), sheet.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        at = new Point2D.Float(x, y);
        pen.line(sheet.x(x, y), sheet.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
        pen.curve(sheet.x(x3, y3), sheet.y(x3, y3));
    }

    @Override
    @SuppressWarnings("NullAway") // the engine asks for null where no path is begun
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        pen.close();
    }

    @Override
    public void endPath() {
        pen.lift();
        at = null;
    }

    @Override
    public void strokePath() {
        PDGraphicsState state = getGraphicsState();
        painted = true;
        pen.stroke(transformWidth(state.getLineWidth()));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        painted = true;
        pen.fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        pen.fill();
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        picture();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}
