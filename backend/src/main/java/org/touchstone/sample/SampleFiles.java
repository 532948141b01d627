package org.touchstone.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentreKind;
import org.touchstone.directory.CentreSize;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;

/** The invented centres, people and qualifications, as the files name them. */
record SampleFiles(
        People people, List<CentreLine> centres, List<QualificationLine> qualifications) {

    /** A centre. */
    record CentreLine(
            String number,
            String name,
            Nation nation,
            String region,
            CentreKind kind,
            CentreSize size) {}

    /** A qualification; accreditor may be null. */
    record QualificationLine(
            String number,
            String title,
            String level,
            String family,
            int startYear,
            String accreditor,
            String sector,
            String subjectArea) {}

    /** Someone with a role of their own; subject, regions and centre may be null. */
    record PersonLine(UUID subject, String name, Role role, List<String> regions, String centre) {}

    /** A machine account whose client the local realm has from the start. */
    record MachineLine(
            UUID subject,
            String clientId,
            String name,
            String purpose,
            String contact,
            String centre,
            List<MachineScope> scopes) {}

    /** The people, and the names from which more are made. */
    record People(
            List<String> regions,
            List<PersonLine> accounts,
            List<MachineLine> machines,
            List<String> reviewers,
            List<PersonLine> others,
            List<String> firstNames,
            List<String> lastNames) {}

    private record Centres(List<CentreLine> centres) {}

    private record Qualifications(List<QualificationLine> qualifications) {}

    static SampleFiles read() {
        return new SampleFiles(
                read("people", People.class),
                read("centres", Centres.class).centres(),
                read("qualifications", Qualifications.class).qualifications());
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("sample/" + file + ".yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
