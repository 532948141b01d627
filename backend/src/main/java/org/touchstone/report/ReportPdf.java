package org.touchstone.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * Prints a report: the same content as on screen, with reference, date and page numbers (QMR-182).
 */
@ApplicationScoped
class ReportPdf {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Template page;

    ReportPdf(@Location("report/report.html") Template page) {
        this.page = page;
    }

    /** Words for the template. */
    public static final class Words {

        /** A day with weekday and year. */
        public String day(LocalDate day) {
            return day == null ? "" : DAY.format(day);
        }

        /** What in one text is split into paragraphs. */
        public java.util.List<String> paragraphs(String text) {
            return text == null || text.isBlank()
                    ? java.util.List.of()
                    : text.lines().filter(l -> !l.isBlank()).toList();
        }
    }

    byte[] of(ReportView report) {
        var html =
                page.data("report", report)
                        .data("content", report.content())
                        .data("words", new Words())
                        .data(
                                "draft",
                                Set.of(ReportState.DRAFT, ReportState.IN_SCRUTINY)
                                        .contains(report.state()))
                        .render();
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
