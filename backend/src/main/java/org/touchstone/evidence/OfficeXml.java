package org.touchstone.evidence;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.touchstone.shared.problem.RulesBroken;

/** Reads one XML part of a document for what would run or be fetched when somebody opens it. */
final class OfficeXml {

    private static final int DEEPEST = 1_000;
    private static final int LONGEST_FIELD = 10_000;

    /**
     * The JDK's own reader, whatever else lies on the class path: no document type, no entities.
     */
    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        READERS.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("Nothing is fetched");
                });
    }

    /** Relationships by the last word of their type. */
    private static final Set<String> ACTIVE =
            Set.of(
                    "vbaproject",
                    "wordvbadata",
                    "attachedtoolbars",
                    "control",
                    "activexcontrolbinary",
                    "oleobject",
                    "afchunk",
                    "xlmacrosheet",
                    "xlintlmacrosheet");

    private static final Pattern HARMLESS_LINK =
            Pattern.compile("(?i)(?:https?|mailto|tel|ftp|file):.*|[^:]*|[^:]*#.*");
    private static final Pattern LOCAL_FOLDER =
            Pattern.compile("(?i)(?:file:/{0,3})?(?:[a-z](?::|%3a)[/\\\\].*|[^:/\\\\]*)");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\].*|(?:\\.\\./){2,}.*");
    private static final Pattern DDE =
            Pattern.compile("(?i)\\bDDE(?:AUTO)?\\b|\\bQUOTE(?:\\s+\\d{2,3}){3}");
    private static final Set<String> STARTS = Set.of("execute", "macro", "verb");
    private static final Set<String> LOADED =
            Set.of("image", "object", "object-ole", "fill-image", "a-image");
    private static final Set<String> FOREIGN = Set.of("plugin", "applet", "floating-frame");

    private final String part;
    private final XMLStreamReader xml;
    private final StringBuilder field = new StringBuilder();
    private boolean isInstruction;

    private OfficeXml(String part, XMLStreamReader xml) {
        this.part = part.toLowerCase(Locale.ROOT);
        this.xml = xml;
    }

    /**
     * @throws RulesBroken 422 if something in it runs or is fetched, or if it is no XML
     */
    static void check(String part, InputStream content) {
        try {
            var xml = READERS.createXMLStreamReader(content);
            try {
                new OfficeXml(part, xml).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | RuntimeException unreadable) {
            // The reader wraps what its source throws.
            for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
                if (cause instanceof RulesBroken refusal) {
                    throw refusal;
                }
            }
            throw damaged();
        }
    }

    private void read() throws XMLStreamException {
        var depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw active("definitions that a document never needs (a DOCTYPE)");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw damaged();
                    }
                    if (depth == 1 && part.endsWith(".vml")) {
                        // Old drawings are not always well-formed; there is nothing else to find.
                        return;
                    }
                    start(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    isInstruction = false;
                }
                default -> {
                    // Comments and white space say nothing.
                }
            }
        }
    }

    private void start(String element) {
        switch (element) {
            case "Relationship" -> relationship();
            case "Default", "Override" -> contentType();
            case "fldSimple" -> instruction(attribute("instr"));
            case "fldChar" -> field.setLength(0);
            case "instrText" -> isInstruction = true;
            case "ddeLink", "dde-source", "dde-connection-decl" ->
                    throw active("a live link (DDE)");
            case "script" -> {
                // OpenDocument names its script languages even where there is no script.
                if (part.endsWith(".svg") || attribute("href") != null) {
                    throw macros();
                }
            }
            case "event-listener" -> {
                // In presentations a click may also just turn the page.
                var action = attribute("action");
                if (namespace().endsWith(":script:1.0")
                        || action != null && STARTS.contains(action)) {
                    throw macros();
                }
            }
            case "encryption-data" -> throw FileCheck.locked();
            default -> {
                if (FOREIGN.contains(element)) {
                    throw active("a frame or a program of another kind");
                }
                if (LOADED.contains(element) && namespace().contains("opendocument")) {
                    var address = attribute("href");
                    if (address != null && ELSEWHERE.matcher(address).matches()) {
                        throw fetched();
                    }
                }
            }
        }
    }

    private String namespace() {
        return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    }

    private void relationship() {
        var type = attribute("Type");
        var target = attribute("Target");
        var last =
                type == null
                        ? ""
                        : type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(last)) {
            throw last.contains("vba") || last.contains("macro") || last.contains("toolbars")
                    ? macros()
                    : active("an embedded object");
        }
        if (!"External".equalsIgnoreCase(attribute("TargetMode")) || target == null) {
            return;
        }
        switch (last) {
            case "hyperlink" -> {
                if (!HARMLESS_LINK.matcher(target).matches()) {
                    throw active("a link that starts a program");
                }
            }
            case "attachedtemplate" -> {
                if (!LOCAL_FOLDER.matcher(target).matches()) {
                    throw active("a template that is fetched when somebody opens it");
                }
            }
            case "externallinkpath",
                    "externallinkalternate",
                    "xlpathmissing",
                    "xlexternallinkpath" -> {
                // Another workbook: the reader is asked before anything is fetched.
            }
            default -> throw fetched();
        }
    }

    private void contentType() {
        var type = attribute("ContentType");
        var lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (lower.contains("macro") || lower.contains("vba") || lower.contains("activex")) {
            throw macros();
        }
    }

    private static void instruction(String words) {
        if (words != null && DDE.matcher(words).find()) {
            throw active("a live link (DDE)");
        }
    }

    private String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** One instruction may be spread over many runs. */
    private void text() {
        if (isInstruction && field.length() < LONGEST_FIELD) {
            field.append(xml.getText());
            instruction(field.toString());
        }
    }

    static RulesBroken macros() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_ACTIVE,
                "The document has macros. Save it without them (as .docx, .xlsx, .pptx or PDF), then send it.");
    }

    private static RulesBroken active(String what) {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_ACTIVE,
                "The document has " + what + ". Take it out, or send the document as PDF.");
    }

    private static RulesBroken fetched() {
        return active(
                "something in it that is fetched from elsewhere when somebody opens it, such as a linked picture");
    }

    private static RulesBroken damaged() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_DAMAGED,
                "The document is damaged and cannot be opened. Save it again, then send it.");
    }
}
