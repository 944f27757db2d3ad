package io.mubiao.web.search;

import io.mubiao.export.FoundTable;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.export.FoundTable.Found;
import io.mubiao.export.FoundTable.FoundTarget;
import io.mubiao.export.FoundTable.Where;
import io.mubiao.index.LiveIndex;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.web.data.Library;
import io.mubiao.web.http.Parameters;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * All hits of a search, to take away in the order that is shown: targets with every column known of them, else hits with their
 * text.
 */
public final class SearchTable {
    private final LiveIndex index;
    private final Library library;

    public SearchTable(LiveIndex index, Library library) {
        this.index = index;
        this.library = library;
    }

    /** A table that is ready to be written. */
    public interface Ready {
        void write(OutputStream out) throws IOException;
    }

    /** What the address asks for is checked at once, so that it can still be refused. */
    public Ready of(Parameters parameters, Form form) {
        SearchRequest request = Asked.of(parameters).request();
        return out -> {
            FoundTable table = new FoundTable(form, out);
            if (request.in() == Scope.TARGETS) {
                FoundPlaces places = new FoundPlaces();
                index.ask(open -> open.each(request, places::add));
                table.targets(
                        places.count(),
                        (wanted, taking) -> places.take(wanted, (id, ofTargets) -> {
                            PlanDocument document = library.document(id);
                            for (Target target : document.findings().targets()) {
                                Integer place = ofTargets.get(target.id());
                                if (place != null) {
                                    taking.take(new FoundTarget(place, document, target));
                                }
                            }
                        }));
            } else {
                table.texts(taking -> index.ask(open -> open.each(request, hit -> taking.take(found(hit)))));
            }
        };
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.kind().name().toLowerCase(Locale.ROOT),
                new Where(
                        hit.origin().document(),
                        hit.origin().title(),
                        hit.origin().regionCode(),
                        hit.origin().regionName()),
                Objects.requireNonNullElse(hit.spot().address(), ""),
                hit.spot().page(),
                hit.target(),
                hit.text());
    }
}
