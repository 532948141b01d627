package org.touchstone.webhook;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes the catalogue of events into the contract as its {@code webhooks}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class WebhookContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        for (var type : WebhookType.values()) {
            contract.addWebhook(type.code(), item(type));
        }
    }

    private static PathItem item(WebhookType type) {
        var responses = OASFactory.createAPIResponses();
        answers()
                .forEach(
                        (status, words) ->
                                responses.addAPIResponse(
                                        status, OASFactory.createAPIResponse().description(words)));
        return OASFactory.createPathItem()
                .POST(
                        OASFactory.createOperation()
                                .operationId("on" + camel(type))
                                .addTag("Webhook")
                                .summary(type.summary())
                                .description(type.description())
                                .security(List.of())
                                .addParameter(
                                        header(
                                                "webhook-id",
                                                "The message: the same however often it is sent. Do nothing for one that you know.",
                                                "msg_019ab6f27c3e7c119d1e4a0f3b2c1d00"))
                                .addParameter(
                                        header(
                                                "webhook-timestamp",
                                                "When it was sent, in seconds since 1970. Refuse what is more than five minutes off.",
                                                "1795300200"))
                                .addParameter(
                                        header(
                                                "webhook-signature",
                                                "One or more signatures with blanks between: `v1,` and the Base64 of HMAC-SHA256 with your"
                                                        + " secret over `webhook-id.webhook-timestamp.body`. One that fits is enough.",
                                                "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="))
                                .requestBody(
                                        OASFactory.createRequestBody()
                                                .required(true)
                                                .content(
                                                        OASFactory.createContent()
                                                                .addMediaType(
                                                                        "application/json",
                                                                        OASFactory.createMediaType()
                                                                                .schema(
                                                                                        OASFactory
                                                                                                .createSchema()
                                                                                                .ref(
                                                                                                        "#/components/schemas/WebhookMessage"))
                                                                                .example(
                                                                                        example(
                                                                                                type)))))
                                .responses(responses));
    }

    private static Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("2XX", "Taken over. Answer at once and work afterwards; the body is not read.");
        answers.put(
                "default",
                "Not taken over, as is a redirect or no answer within 15 seconds: sent again up to nine times over three days."
                        + " `Retry-After` in seconds is heeded. 410 says that no more is wanted: the endpoint is switched off.");
        return answers;
    }

    private static Map<String, Object> example(WebhookType type) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", "019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00");
        if (type.code().startsWith("action.")) {
            data.put("reference", "EA-2026-00042");
        }
        data.put("centre", "10001");
        data.put("path", type.examplePath());
        if (type == WebhookType.ACTION_DUE || type == WebhookType.ACTION_OVERDUE) {
            data.put("dueOn", "2026-11-30");
        }
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type.code());
        message.put("timestamp", "2026-11-22T16:30:00.000Z");
        message.put("data", data);
        return message;
    }

    private static Parameter header(String name, String words, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(words)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(500));
    }

    /** {@code CLAIM_GATE_CHANGED} as {@code ClaimGateChanged}. */
    private static String camel(WebhookType type) {
        var name = new StringBuilder();
        for (var word : type.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase());
        }
        return name.toString();
    }
}
