package org.touchstone.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.EvidenceKind;

/** What the guide suggests as evidence; own types are as good (QMR-154, QMR-156). */
@Schema(name = "EvidenceSuggestions")
record Suggestions(
        @Schema(required = true, description = "Sorts of evidence, by name.") List<String> types,
        @Schema(required = true, description = "Kinds without a file that the guide itself names.")
                List<EvidenceKind> kinds) {}
