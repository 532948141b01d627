package org.touchstone.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.time.Nation;

/** A centre in a list. */
@Schema(name = "CentreRow", description = "A centre in a list.")
record CentreRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "10001") String number,
        @Schema(required = true, examples = "Harbour Point College") String name,
        @Schema(required = true) CentreKind kind,
        @Schema(required = true) Nation nation,
        @Schema(required = true) UUID regionId,
        @Schema(required = true, examples = "North") String regionName,
        @Schema(required = true) CentreSize size,
        @Schema(required = true) CentreStatus status,
        @Schema(required = true, description = "What somebody should look at.")
                List<CentreFlag> flags) {

    static final String COLUMNS =
            "c.id as id, c.number as number, c.name as name, c.kind as kind, c.nation as nation, c.region_id as region_id,"
                    + " r.name as region_name, c.size as size, c.status as status, "
                    + CentreQueries.VACANT
                    + " as vacant, "
                    + CentreQueries.ABROAD
                    + " as abroad";

    static CentreRow of(Row row) {
        var flags = new ArrayList<CentreFlag>();
        if (row.flag("vacant")) {
            flags.add(CentreFlag.NOMINEE_VACANT);
        }
        if (row.flag("abroad")) {
            flags.add(CentreFlag.NON_UK_DELIVERY_UNAPPROVED);
        }
        return new CentreRow(
                row.uuid("id"),
                row.text("number"),
                row.text("name"),
                row.constant("kind", CentreKind.class),
                row.constant("nation", Nation.class),
                row.uuid("region_id"),
                row.text("region_name"),
                row.constant("size", CentreSize.class),
                row.constant("status", CentreStatus.class),
                flags);
    }
}
