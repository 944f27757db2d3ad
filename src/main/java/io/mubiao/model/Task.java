package io.mubiao.model;

import java.util.List;

/** A row of a division of tasks: its number as printed, what is to be done, who is held to it. */
public record Task(String number, String address, String text, List<Department> departments, int start, int end) {
    public Task {
        departments = List.copyOf(departments);
    }
}
