package org.touchstone.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answer that carries a file: a browser keeps it and never shows or runs it, whatever it is.
 */
final class Download {

    private Download() {}

    static RestResponse<InputStream> of(EvidenceService.Content content) {
        var file = content.file();
        return RestResponse.ResponseBuilder.ok(content.bytes())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.fileName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** RFC 6266: the name in UTF-8, and one without special characters for old readers. */
    private static String attachment(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        fileName.replaceAll("[^A-Za-z0-9._ -]", "_"),
                        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
