package io.mubiao.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.mubiao.answer.ComparisonList;
import io.mubiao.answer.CsvTable;
import io.mubiao.answer.Ground;
import io.mubiao.answer.Json;
import io.mubiao.answer.Operations;
import io.mubiao.answer.Parameter;
import io.mubiao.answer.Rules;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.Workplace;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Reading;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Answers programs: each address is an operation of {@code answer}, its parameters those of the operation. */
public final class Api {
    private static final String FORMAT = "format";

    private final Workplace place;
    private final Operations operations;
    private final List<Endpoint> endpoints;
    private final Description description;
    private final ApiPage page;

    public Api(Frame frame, Workplace place, OutputFolder output, RuleBook book) {
        this.place = place;
        operations = new Operations(new Ground(output, place.index(), new Rules(() -> book)));
        endpoints = Endpoint.all(operations);
        description = new Description(endpoints);
        page = new ApiPage(frame, endpoints);
    }

    public void add(RoutesConfig routes) {
        for (Endpoint endpoint : endpoints) {
            Reading.at(routes, Endpoint.ROOT + endpoint.path(), context -> answer(context, endpoint));
        }
        Reading.at(routes, Endpoint.ROOT + Description.PICTURE, this::picture);
        Reading.at(
                routes,
                Endpoint.ROOT + "/openapi.json",
                context -> send(context, "application/json", description.in(Visit.programLocale(context))));
        Reading.at(routes, "/api", context -> Frame.send(context, page.html(Visit.of(context, ""), context.host())));
    }

    private void answer(Context context, Endpoint endpoint) throws IOException {
        Map<String, List<String>> given = new TreeMap<>(context.queryParamMap());
        List<String> formats = given.remove(FORMAT);
        for (Parameter parameter : endpoint.operation().parameters()) {
            if (endpoint.isInPath(parameter)) {
                given.put(parameter.name(), List.of(context.pathParam(parameter.name())));
            }
        }
        if (isCsv(context, endpoint, formats)) {
            send(context, "text/csv", csv(endpoint, given));
        } else {
            send(context, "application/json", endpoint.operation().answer(given));
        }
    }

    private static boolean isCsv(Context context, Endpoint endpoint, @Nullable List<String> formats) {
        if (formats != null) {
            String format = String.join(",", formats);
            boolean csv = format.equals("csv") && !endpoint.rows().isEmpty();
            if (!csv && !format.equals("json")) {
                throw new Refused(400, "error.parameter", FORMAT, format.length() > 20 ? "…" : format);
            }
            return csv;
        }
        String accepted = context.header("Accept");
        return accepted != null
                && accepted.startsWith("text/csv")
                && !endpoint.rows().isEmpty();
    }

    private String csv(Endpoint endpoint, Map<String, List<String>> given) throws IOException {
        if (endpoint.rows().equals("comparison")) {
            return ComparisonList.of(operations
                            .comparing()
                            .comparison(endpoint.operation().question(given)))
                    .text();
        }
        JsonNode json = Json.read(endpoint.operation().answer(given));
        return CsvTable.of(endpoint.rows().equals(".") ? json : json.path(endpoint.rows()))
                .text();
    }

    private void picture(Context context) throws IOException {
        String page = context.pathParam("page");
        if (!page.matches("[0-9]{1,5}")) {
            throw Refused.missing();
        }
        var document = place.library().document(context.pathParam("document"));
        context.contentType("image/png").result(place.pictures().png(document, Integer.parseInt(page)));
    }

    /** With a mark of its content, by which a program that has it already need not fetch it again. */
    private static void send(Context context, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String mark = "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"";
        context.header("Cache-Control", "private, no-cache")
                .header("ETag", mark)
                .header("Vary", "Accept, Accept-Language");
        if (mark.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(type + "; charset=utf-8").result(bytes);
    }
}
