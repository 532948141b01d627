package org.touchstone.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.upsert.Importable.Column;

/**
 * Which column of a list means what: recognised by heading or by the contract's name of the field,
 * whatever the case.
 *
 * @param found by their place in the list
 * @param unused headings that mean nothing here
 */
record Columns(Map<Integer, Column> found, List<String> unused) {

    /**
     * @throws RulesBroken 422 if one that is needed is missing, or stands there twice
     */
    static Columns of(List<String> headings, List<Column> known) {
        var found = new LinkedHashMap<Integer, Column>();
        var unused = new ArrayList<String>();
        var seen = new HashSet<String>();
        var broken = new ArrayList<Violation>();
        for (var place = 0; place < headings.size(); place++) {
            var heading = headings.get(place);
            if (heading.isBlank()) {
                continue;
            }
            var column = known.stream().filter(each -> means(each, heading)).findFirst();
            if (!seen.add(column.map(Column::field).orElse(plain(heading)))) {
                broken.add(
                        new Violation(
                                "/file",
                                ImportProblem.HEADING_REPEATED,
                                "The heading “%s” stands above two columns. Keep one of them."
                                        .formatted(inWords(heading))));
            } else if (column.isPresent()) {
                found.put(place, column.get());
            } else {
                unused.add(inWords(heading));
            }
        }
        known.stream()
                .filter(each -> each.required() && !found.containsValue(each))
                .forEach(
                        each ->
                                broken.add(
                                        new Violation(
                                                "/file",
                                                ImportProblem.HEADINGS_MISSING,
                                                "The column “%s” is missing. Start from the template."
                                                        .formatted(each.heading()))));
        RulesBroken.throwIfAny(broken);
        return new Columns(found, unused);
    }

    private static boolean means(Column column, String heading) {
        return plain(column.heading()).equals(plain(heading))
                || plain(column.field()).equals(plain(heading));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String inWords(String heading) {
        var plain = heading.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return plain.length() > 80 ? plain.substring(0, 80) : plain;
    }
}
