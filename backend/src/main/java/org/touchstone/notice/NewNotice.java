package org.touchstone.notice;

import java.util.Map;
import java.util.UUID;

/**
 * A message to be posted.
 *
 * @param template its name below {@code templates/notice}, in lower-case words with hyphens
 * @param recipient the person
 * @param facts what the template names; never a judgement
 * @param link the path of the screen to open, such as {@code /visits/…}
 * @param aboutType the kind of record it is about
 * @param aboutId the record
 * @param centreId the centre it concerns, or null
 * @param occasion tells two occasions for the same template, recipient and record apart, such as a
 *     version or a reminder's step; the same occasion is posted once, however often it is asked for
 *     (QMR-297)
 * @param calendar an iCalendar file to attach to the mail, or null
 */
public record NewNotice(
        String template,
        UUID recipient,
        Map<String, Object> facts,
        String link,
        String aboutType,
        UUID aboutId,
        UUID centreId,
        String occasion,
        String calendar) {

    /** A message without a calendar file. */
    public static NewNotice of(
            String template,
            UUID recipient,
            Map<String, Object> facts,
            String link,
            String aboutType,
            UUID aboutId,
            UUID centreId,
            String occasion) {
        return new NewNotice(
                template, recipient, facts, link, aboutType, aboutId, centreId, occasion, null);
    }
}
