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
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a list as CSV (RFC 4180) where {@code Accept: text/csv} asks for it: the fields of the
 * rows, in their order; all rows that the filters leave, up to {@link WholeList#MOST_ROWS}. They
 * are written while they are read, so that no more than a page of them is ever held. A list offers
 * it with {@code @Produces({"application/json", "text/csv"})}.
 */
@Provider
@Produces("text/csv")
public class CsvLists implements MessageBodyWriter<Paged<?>> {

    private final ObjectMapper json;

    CsvLists(ObjectMapper json) {
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
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.csv\"");
        // There is no next page: it is written here.
        headers.remove("Link");
        var names = WholeList.fields(page, generic).stream().map(RecordComponent::getName).toList();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180.builder().setHeader(names.toArray(String[]::new)).get();
        var printer = new CSVPrinter(writer, format);
        WholeList.write(page, row -> print(json.valueToTree(row), names, printer));
        printer.flush();
    }

    private static void print(JsonNode row, List<String> names, CSVPrinter printer)
            throws IOException {
        printer.printRecord(names.stream().map(name -> cell(row.get(name))).toList());
    }

    private static String cell(JsonNode value) {
        var text = WholeList.text(value);
        return value != null && value.isNumber() ? text : harmless(text);
    }

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
