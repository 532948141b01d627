package org.touchstone.shared.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as an Excel workbook where {@code Accept} asks for {@link #TYPE}: the same rows and
 * fields as {@link CsvLists}, with dates as dates and numbers as numbers. Written while it is read.
 */
@Provider
@Produces(XlsxLists.TYPE)
public class XlsxLists implements MessageBodyWriter<Paged<?>> {

    /** The media type of a workbook (ECMA-376). */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH_EVERY = 500;

    private final ObjectMapper json;

    XlsxLists(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Paged.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Paged<?> page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TYPE);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.xlsx\"");
        // There is no next page: it is written here.
        headers.remove("Link");
        var fields = WholeList.fields(page, generic);
        var book = new Workbook(out, "Touchstone", "1.0");
        var sheet = book.newWorksheet("List");
        sheet.freezePane(0, 1);
        for (var column = 0; column < fields.size(); column++) {
            sheet.inlineString(0, column, fields.get(column).getName());
            sheet.style(0, column).bold().set();
        }
        var rows = new int[] {0};
        WholeList.write(
                page,
                row -> {
                    rows[0]++;
                    var values = json.<JsonNode>valueToTree(row);
                    for (var column = 0; column < fields.size(); column++) {
                        cell(sheet, rows[0], column, fields.get(column), values);
                    }
                    if (rows[0] % FLUSH_EVERY == 0) {
                        sheet.flush();
                    }
                });
        book.finish();
    }

    private static void cell(
            Worksheet sheet, int row, int column, RecordComponent field, JsonNode values) {
        var value = values.get(field.getName());
        if (value == null || value.isNull()) {
            return;
        }
        if (field.getType() == LocalDate.class) {
            sheet.value(row, column, LocalDate.parse(value.asText()));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value.isNumber()) {
            sheet.value(row, column, value.numberValue());
        } else if (value.isBoolean()) {
            sheet.value(row, column, value.booleanValue());
        } else {
            // Inline and never a formula: nothing in it is carried out.
            sheet.inlineString(row, column, WholeList.text(value));
        }
    }
}
