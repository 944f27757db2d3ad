package io.mubiao.web.department;

import io.mubiao.compare.RegionLookup;
import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page of departments shows: {@code /departments?area=610000&department=生态环境&page=2}.
 *
 * @param area a code; empty for everywhere
 * @param department its shared name; empty for all
 */
record Place(String area, String department, int page) {

    /** @param regions tells the code of an area that is given by its name */
    static Place of(Parameters parameters, RegionLookup regions) {
        String said = parameters.text("area", "");
        String area = said.matches("(?:[0-9]{6,12})?")
                ? said
                : regions.code(said).orElseThrow(() -> new Refused(400, "error.parameter", "area", said));
        return new Place(area, parameters.text("department", ""), parameters.number("page", 1, 1));
    }

    /** All departments of the area. */
    Address all() {
        Address address = Address.of("/departments");
        return area.isEmpty() ? address : address.with("area", area);
    }

    Address with(String other) {
        return all().with("department", other);
    }

    Address address() {
        return department.isEmpty() ? all() : with(department);
    }

    /** The search that finds just what was counted. */
    Address found(String scope, String name) {
        Address address = Address.of("/search").with("in", scope).with("department", name);
        return area.isEmpty() ? address : address.with("area", area);
    }

    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("department", department)));
        if (!area.isEmpty()) {
            choices.add(new Choice("area", area));
        }
        return choices;
    }
}
