package org.touchstone.shared.web;

import java.util.HashSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Shows what is told of changes only with the lists that can be asked for them (QMR-310). */
class ContractPages {

    private static final String SCHEMAS = "#/components/schemas/";

    void complete(OpenAPI contract) {
        var ofChanges = new HashSet<String>();
        for (var path : contract.getPaths().getPathItems().values()) {
            path.getOperations().values().stream()
                    .filter(ContractPages::tellsChanges)
                    .map(ContractPages::answer)
                    .forEach(ofChanges::add);
        }
        contract.getComponents()
                .getSchemas()
                .forEach(
                        (name, schema) -> {
                            if (name.startsWith("Paged") && !ofChanges.contains(SCHEMAS + name)) {
                                schema.removeProperty("removed");
                                schema.removeProperty("changedUntil");
                            }
                        });
    }

    private static boolean tellsChanges(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "changedSince".equals(parameter.getName()));
    }

    private static String answer(Operation operation) {
        return operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef();
    }
}
