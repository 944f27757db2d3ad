package io.mubiao.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rule files cannot be used; all their faults are listed. */
public final class RuleFaultsException extends Exception {
    private final transient List<Fault> faults;

    public RuleFaultsException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
