package org.touchstone.shared.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Marks in the contract what is on its way out; a date too soon breaks the build. */
class ContractRetirements {

    private static final DotName RETIRES = DotName.createSimple(Retires.class.getName());

    void complete(OpenAPI contract, Map<String, MethodInfo> methods) {
        for (var path : contract.getPaths().getPathItems().values()) {
            path.getOperations()
                    .values()
                    .forEach(each -> complete(each, methods.get(each.getOperationId())));
        }
    }

    private static void complete(Operation operation, MethodInfo method) {
        var declared = method == null ? null : method.annotation(RETIRES);
        if (declared == null) {
            return;
        }
        var retirement =
                Retirement.of(
                        declared.value("deprecated").asString(),
                        declared.value("sunset").asString(),
                        declared.value("instead").asString());
        var words = operation.getDescription();
        operation.setDeprecated(true);
        operation.setDescription(
                (words == null || words.isBlank() ? "" : words.strip() + "\n\n")
                        + retirement.words());
        operation.addExtension("x-deprecated-on", retirement.deprecated().toString());
        operation.addExtension("x-sunset-on", retirement.sunset().toString());
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(
                        response ->
                                response.addHeader(
                                                "Deprecation",
                                                header(
                                                        "Since when it is deprecated (RFC 9745).",
                                                        retirement.deprecationHeader()))
                                        .addHeader(
                                                "Sunset",
                                                header(
                                                        "Until when it works (RFC 8594).",
                                                        retirement.sunsetHeader())));
    }

    private static Header header(String words, String example) {
        return OASFactory.createHeader()
                .description(words)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(100));
    }
}
