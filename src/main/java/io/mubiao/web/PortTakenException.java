package io.mubiao.web;

import java.io.IOException;

/** Another program listens there already. */
public final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1;

    PortTakenException(String place) {
        super(place + " is taken");
    }
}
