package org.touchstone.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of file that are accepted, found by content and never by the sender's word. */
enum FileType {
    PDF("application/pdf", Set.of("pdf"), null),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            "word/document.xml"),
    EXCEL(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            "xl/workbook.xml"),
    POWERPOINT(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx"),
            "ppt/presentation.xml"),
    TEXT_DOCUMENT("application/vnd.oasis.opendocument.text", Set.of("odt"), null),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), null),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", Set.of("odp"), null),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), null),
    PNG("image/png", Set.of("png"), null),
    CSV("text/csv", Set.of("csv"), null),
    TEXT("text/plain", Set.of("txt"), null);

    private final String mediaType;
    private final Set<String> extensions;
    private final String mainPart;

    FileType(String mediaType, Set<String> extensions, String mainPart) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.mainPart = mainPart;
    }

    String mediaType() {
        return mediaType;
    }

    /** The part of the zip container without which it is no such document; null if it is none. */
    String mainPart() {
        return mainPart;
    }

    boolean isImage() {
        return this == JPEG || this == PNG;
    }

    boolean isOpenDocument() {
        return this == TEXT_DOCUMENT || this == SPREADSHEET || this == PRESENTATION;
    }

    /** Whether it is a zip container of parts. */
    boolean isContainer() {
        return mainPart != null || isOpenDocument();
    }

    static Optional<FileType> of(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    /** The name with an ending that tells the truth about the content. */
    String named(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extensions.contains(ending)
                ? fileName
                : fileName + "." + extensions.stream().sorted().findFirst().orElseThrow();
    }
}
