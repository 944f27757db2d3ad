package io.mubiao.outline;

/**
 * A label in a place where a heading may begin.
 *
 * @param passage the paragraph it stands in
 * @param start where the label begins, counted in the clean text
 */
record Candidate(Passage passage, int start, Label label, Headline headline, Signs signs) {

    /**
     * What else speaks for or against a heading.
     *
     * @param inline it follows a full stop inside a paragraph
     * @param marked its paragraph is set unlike the running text
     * @param bodiless the next paragraph is the next label of the same kind
     */
    record Signs(boolean inline, boolean marked, boolean bodiless) {}

    LabelStyle style() {
        return label.style();
    }

    int number() {
        return label.number();
    }

    /** How much it looks like a heading: about 1, less where something is odd. */
    double weight() {
        double weight =
                switch (headline.shape()) {
                    case OWN_LINE, RUN_IN -> 1;
                    case COLON -> 0.8;
                    case SENTENCE -> 0.5;
                    case ITEM -> 0.3;
                };
        if (signs.inline()) {
            weight -= headline.shape() == Headline.Shape.OWN_LINE ? 0.3 : 0.6;
        }
        if (signs.marked()) {
            weight += 0.2;
        }
        return signs.bodiless() ? weight - 0.3 : weight;
    }

    /** Of {@code 3.2.1} the part before its last number, {@code 3.2}; of other labels nothing. */
    String prefix() {
        int dot = label.address().lastIndexOf('.');
        return style().isDecimal() && dot > 0 ? label.address().substring(0, dot) : "";
    }
}
