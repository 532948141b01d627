package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What led to an improvement action (QMR-250). */
@Schema(
        name = "ImprovementSource",
        description =
                "`IV`: internal verification; `SV`: a result of standards verification; `QMR`: a quality management review.")
enum ImprovementSource {
    IV,
    SV,
    QMR
}
