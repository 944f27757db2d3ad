package io.mubiao.web.document;

import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.web.data.PageSize;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What of a document is to be shown, as its address says.
 *
 * @param sizes of the pages that can be drawn; none where there are none
 * @param role which numbers of the ledger; null for all
 */
record Shown(PlanDocument document, List<PageSize> sizes, View view, Tab tab, Mention.@Nullable Role role) {

    /** The original as its pages look, or as text. */
    enum View {
        PAGES,
        TEXT
    }

    /** What stands at the right. */
    enum Tab {
        TARGETS,
        LEDGER,
        TASKS,
        COMMITMENTS
    }

    static Shown of(PlanDocument document, List<PageSize> sizes, Parameters parameters) {
        View natural = sizes.isEmpty() ? View.TEXT : View.PAGES;
        View view = parameters.choice("view", View.class, natural);
        String role = parameters.text("role");
        try {
            return new Shown(
                    document,
                    sizes,
                    sizes.isEmpty() ? View.TEXT : view,
                    parameters.choice("tab", Tab.class, Tab.TARGETS),
                    role == null ? null : Mention.Role.valueOf(role.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "error.parameter", "role", String.valueOf(role));
        }
    }

    Address address() {
        Address address = Address.of("/documents/" + document.id());
        if (view == View.TEXT && !sizes.isEmpty()) {
            address = address.with("view", "text");
        }
        return tab == Tab.TARGETS ? address : address.with("tab", word(tab));
    }

    /** The same beside the text; nothing where the text is shown already. */
    String inText() {
        return view == View.TEXT ? "" : address().with("view", "text").toString();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
