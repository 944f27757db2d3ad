package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document is, as its front and end matter say; null where they do not. */
public record Metadata(
        @Nullable String title,
        Issue issue,
        @Nullable Region region,
        @Nullable Period period,
        List<Basis> basedOn,
        List<String> annexes) {
    public Metadata {
        basedOn = List.copyOf(basedOn);
        annexes = List.copyOf(annexes);
    }

    /**
     * Who put it out, when, under which number.
     *
     * @param docNumber the 发文字号, such as {@code 汉政发〔2023〕11号}
     * @param issuedOn the 成文日期 as an ISO date
     */
    public record Issue(@Nullable String docNumber, @Nullable String issuer, @Nullable String issuedOn) {}

    /** A document that this one is made under. */
    public record Basis(@Nullable String title, @Nullable String docNumber) {}
}
