package io.mubiao.web.compare;

import io.mubiao.compare.CascadeRequest;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import java.util.List;

/**
 * What is followed down the levels, wholly said by its address: {@code /cascade?region=610000&indicator=forest-cover-rate}.
 *
 * @param region a code or name; the nation where none is said
 */
record Descent(String region, List<String> indicators, List<String> periods, int most) {
    static final String PATH = "/cascade";
    private static final String NATION = "100000";
    private static final int USUAL = 3;
    private static final int MOST = 12;

    static Descent of(Parameters given) {
        String region = given.text("region", NATION);
        int most = given.number("n", 1, usual(region));
        List<String> indicators = given.all("indicator").stream().distinct().toList();
        if (most > MOST || indicators.size() > MOST) {
            throw new Refused(400, "error.columns", MOST);
        }
        return new Descent(region, indicators, given.all("period"), most);
    }

    /** Under the nation stand all areas there are. */
    private static int usual(String region) {
        return region.equals(NATION) ? 1 : USUAL;
    }

    CascadeRequest request() {
        return new CascadeRequest(region, indicators, periods, most);
    }

    /** The same of another area. */
    Address from(String area) {
        int same = most == usual(region) ? usual(area) : most;
        return new Descent(area, indicators, periods, same).address();
    }

    Address address() {
        Address address =
                NATION.equals(region) ? Address.of(PATH) : Address.of(PATH).with("region", region);
        for (String indicator : indicators) {
            address = address.with("indicator", indicator);
        }
        for (String period : periods) {
            address = address.with("period", period);
        }
        return most == usual(region) ? address : address.with("n", most);
    }

    /** What a program is answered to the same. */
    Address forPrograms() {
        return address().without("region").at("/api/v1/cascade").with("region", region);
    }
}
