package io.mubiao.answer;

import java.util.List;

/** All that programs can ask. */
public final class Operations {
    private final Searching searching;
    private final DocumentList documents;
    private final Parts parts;
    private final Evidence evidence;
    private final Comparing comparing;
    private final Registers registers;
    private final Ground ground;

    public Operations(Ground ground) {
        searching = new Searching(ground);
        documents = new DocumentList(ground);
        parts = new Parts(ground);
        evidence = new Evidence(ground);
        comparing = new Comparing(ground);
        registers = new Registers(ground);
        this.ground = ground;
    }

    /** An operation for one who reads a portion at a time; see {@link Portion}. */
    public Portion portion(Operation operation, String list) {
        return new Portion(operation, list, ground::state);
    }

    public Operation search() {
        return new Operation("search", Searching.parameters(), searching::apply);
    }

    public Operation documents() {
        return new Operation("documents", DocumentList.parameters(), documents::apply);
    }

    public Operation document() {
        return new Operation("document", List.of(Parts.document()), parts::whole);
    }

    public Operation outline() {
        return new Operation("outline", List.of(Parts.document()), parts::outline);
    }

    public Operation text() {
        return new Operation("text", Parts.ofText(), parts::text);
    }

    public Operation mentions() {
        return new Operation("mentions", Parts.ofMentions(), parts::mentions);
    }

    /** One of the lists of a document: {@code sections}, {@code tables}, {@code tasks}, {@code targets}, {@code commitments}. */
    public Operation list(String field) {
        return new Operation(field, List.of(Parts.document()), parts.list(field));
    }

    public Operation target() {
        return new Operation("target", Evidence.parameters(), evidence::apply);
    }

    public Operation compare() {
        return new Operation("compare", Comparing.ofCompare(), comparing::compare, comparing::listed);
    }

    public Operation cascade() {
        return new Operation("cascade", Comparing.ofCascade(), comparing::cascade);
    }

    public Operation diff() {
        return new Operation("diff", Comparing.ofDiff(), comparing::diff);
    }

    public Operation indicators() {
        return new Operation("indicators", Registers.ofIndicators(), registers::indicators);
    }

    public Operation regions() {
        return new Operation("regions", Registers.ofRegions(), registers::regions);
    }

    public Operation departments() {
        return new Operation("departments", Registers.ofDepartments(), registers::departments);
    }

    /** What a comparison is made of, for those who write it as a table. */
    public Comparing comparing() {
        return comparing;
    }
}
