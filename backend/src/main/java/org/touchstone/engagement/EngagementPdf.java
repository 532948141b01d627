package org.touchstone.engagement;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints a document with its signature data; drafts carry a watermark (QMR-128). */
@ApplicationScoped
class EngagementPdf {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Template page;
    private final Clock clock;

    EngagementPdf(@Location("engagement/document.html") Template page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    /** Words for the template. */
    public static final class Words {

        /** A moment as London has it. */
        public String at(Instant moment) {
            return moment == null ? "" : MOMENT.format(moment);
        }

        /** A day with its year. */
        public String day(LocalDate day) {
            return day == null ? "" : DAY.format(day);
        }

        /** A code such as CEASED_PARTLY in words. */
        public String words(Object code) {
            if (code == null) {
                return "Not answered";
            }
            var words = code.toString().toLowerCase(Locale.UK).replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }

        /** Yes, no, or that nobody has answered. */
        public String yes(Boolean answer) {
            return answer == null ? "Not answered" : answer ? "Yes" : "No";
        }
    }

    byte[] of(EngagementDocumentView document) {
        var html =
                page.data("document", document)
                        .data("sections", document.sections())
                        .data("words", new Words())
                        .data("draft", document.signature() == null)
                        .data("printed", MOMENT.format(clock.instant()))
                        .render();
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
