package org.touchstone.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Map;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/** The caller's {@code If-Match}. */
@RequestScoped
public class Precondition {

    private final HttpHeaders headers;

    Precondition(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Compares the caller's version with the record's. Two people can then not overwrite each other
     * unseen (QMR-334).
     *
     * @throws Refused 412 {@code STALE_VERSION} if they differ, with the current version as a fact;
     *     428 if there is none
     */
    public void matches(long version) {
        var header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new Refused(428, CommonProblem.VERSION_REQUIRED, null);
        }
        var matches =
                Arrays.stream(header.split(","))
                        .map(String::trim)
                        .map(tag -> tag.replaceFirst("^W/", "").replace("\"", ""))
                        .anyMatch(
                                tag ->
                                        tag.equals("*")
                                                || tag.replaceFirst("-.*", "")
                                                        .equals(String.valueOf(version)));
        if (!matches) {
            throw new Refused(
                    412, CommonProblem.STALE_VERSION, null, Map.of("currentVersion", version));
        }
    }
}
