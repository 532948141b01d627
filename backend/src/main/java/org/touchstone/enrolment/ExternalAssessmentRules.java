package org.touchstone.enrolment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * What a centre has in place for programmes with external assessment, as {@code
 * external-assessment.yaml} says scheme by scheme (QMR-251).
 */
@Singleton
class ExternalAssessmentRules {

    /**
     * What the file says of one scheme.
     *
     * @param opensDaysBeforeYear how long before an academic year its list is shown
     */
    record SchemeRules(String scheme, int opensDaysBeforeYear, List<Item> items) {

        /** The day whose academic year is prepared today. */
        LocalDate looksAt(LocalDate today) {
            return today.plusDays(opensDaysBeforeYear);
        }
    }

    /** Something to have in place, counted from the first day of the year. */
    record Item(String code, String measure, String words, int dueDaysFromYear) {

        LocalDate dueOn(LocalDate yearFrom) {
            return yearFrom.plusDays(dueDaysFromYear);
        }
    }

    private final List<SchemeRules> all = read();

    /** Without items where the scheme says nothing. */
    SchemeRules of(String scheme) {
        return all.stream()
                .filter(each -> each.scheme().equals(scheme))
                .findFirst()
                .orElse(new SchemeRules(scheme, 0, List.of()));
    }

    private static List<SchemeRules> read() {
        try (var file =
                ExternalAssessmentRules.class.getResourceAsStream("/external-assessment.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<List<SchemeRules>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
