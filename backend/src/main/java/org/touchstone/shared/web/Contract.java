package org.touchstone.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.touchstone.shared.problem.ProblemCode;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;

/**
 * Completes the contract with what holds for every operation: how it is refused, the preconditions
 * and idempotency keys it takes, the sign-in it asks for, and the catalogue of codes.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final String SIGN_IN = "oidc";
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private static final Map<Integer, String> REFUSALS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    400,
                                    "The request cannot be read, or has a field or parameter that is not known."),
                            Map.entry(401, "No valid access token."),
                            Map.entry(403, "The caller's role may never do this."),
                            Map.entry(404, "Absent, or outside the caller's scope."),
                            Map.entry(409, "Not from the current state, or there is one already."),
                            Map.entry(
                                    410,
                                    "No longer there; see `Sunset` and the words of the operation."),
                            Map.entry(412, "Someone else changed the record since."),
                            Map.entry(413, "Too large."),
                            Map.entry(415, "Type of content not accepted."),
                            Map.entry(422, "The content breaks a rule; every breach is listed."),
                            Map.entry(428, "`If-Match` is missing."),
                            Map.entry(
                                    429,
                                    "Too many requests within a minute; see `Retry-After` and `RateLimit`."),
                            Map.entry(500, "Our mistake; it is logged under the trace id."),
                            Map.entry(503, "A part we depend on is away; see `Retry-After`.")));

    /** Carried by every answer (QMR-311); the words say what the values mean. */
    private static final Map<String, String> LIMITS =
            new TreeMap<>(
                    Map.of(
                            "RateLimit",
                            "What is left: `r` requests at once, `t` seconds until the full limit (after a 429: until the next one)"
                                    + " is there again, of the policy named first.",
                            "RateLimit-Policy",
                            "The policy that counts this caller: `q` requests in a window of `w` seconds."));

    private final IndexView index;

    /** Made by the build with the index of our classes. */
    public Contract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var methods = methods();
        contract.setServers(
                List.of(
                        OASFactory.createServer()
                                .url("/")
                                .description(
                                        "The installation that serves this contract, in production as in training.")
                                .addExtension("x-internal", false)));
        contract.getComponents()
                .addSecurityScheme(
                        SIGN_IN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "An access token of the identity provider for the audience `touchstone-api`, checked as RFC8725"
                                                + " asks: algorithm, issuer, audience, times."));
        REFUSALS.forEach(
                (status, words) ->
                        contract.getComponents()
                                .addResponse(
                                        "Problem" + status,
                                        OASFactory.createAPIResponse()
                                                .description(words)
                                                .headers(headers(status))
                                                .content(
                                                        OASFactory.createContent()
                                                                .addMediaType(
                                                                        "application/problem+json",
                                                                        OASFactory.createMediaType()
                                                                                .schema(
                                                                                        OASFactory
                                                                                                .createSchema()
                                                                                                .ref(
                                                                                                        "#/components/schemas/Problem"))))));
        LIMITS.forEach(
                (name, words) ->
                        contract.getComponents()
                                .addHeader(
                                        name,
                                        OASFactory.createHeader()
                                                .description(words)
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .addType(Schema.SchemaType.STRING)
                                                                .maxLength(100))));
        contract.getComponents().addSchema("ProblemCode", catalogue());
        codesComeFromTheCatalogue(contract, "Problem");
        codesComeFromTheCatalogue(contract, "ProblemIssue");
        for (var path : contract.getPaths().getPathItems().values()) {
            for (var entry : path.getOperations().entrySet()) {
                complete(
                        entry.getKey(),
                        entry.getValue(),
                        methods.get(entry.getValue().getOperationId()));
            }
        }
        new ContractRetirements().complete(contract, methods);
        new ContractPages().complete(contract);
        new ContractBounds().complete(contract);
        new ContractExamples(contract).complete(contract);
        if (contract.getTags() != null) {
            contract.setTags(
                    contract.getTags().stream()
                            .sorted(
                                    Comparator.comparing(
                                            org.eclipse.microprofile.openapi.models.tags.Tag
                                                    ::getName))
                            .toList());
        }
    }

    private static void codesComeFromTheCatalogue(OpenAPI contract, String schema) {
        contract.getComponents()
                .getSchemas()
                .get(schema)
                .getProperties()
                .get("code")
                .type(null)
                .ref("#/components/schemas/ProblemCode");
    }

    private Map<String, MethodInfo> methods() {
        var methods = new HashMap<String, MethodInfo>();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            var id = operation.value("operationId");
            if (id != null) {
                methods.put(id.asString(), operation.target().asMethod());
            }
        }
        return methods;
    }

    /**
     * Where all parts of a form are looked at, so that no second file slips in, the rest is none.
     */
    private static void onlyNamedParts(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        for (var type : operation.getRequestBody().getContent().getMediaTypes().values()) {
            if (type.getSchema() != null && type.getSchema().getProperties() != null) {
                type.getSchema().removeProperty("*");
            }
        }
    }

    /** Says which scope opens the operation to a machine account (QMR-298). */
    private static void scope(Operation operation, MethodInfo method) {
        var open = method == null ? null : method.annotation(OpenToMachines.class);
        if (open != null) {
            var code = MachineScope.valueOf(open.value().asEnum()).code();
            operation.addExtension("x-machine-scope", code);
            operation.setDescription(
                    (operation.getDescription() == null ? "" : operation.getDescription() + "\n\n")
                            + "A machine account needs the scope `"
                            + code
                            + "`.");
        }
    }

    private static void complete(PathItem.HttpMethod verb, Operation operation, MethodInfo method) {
        var open = method != null && method.hasAnnotation(PermitAll.class);
        onlyNamedParts(operation);
        scope(operation, method);
        if (!open) {
            operation.setSecurity(
                    List.of(OASFactory.createSecurityRequirement().addScheme(SIGN_IN)));
        } else {
            operation.setSecurity(List.of());
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(response -> limits().forEach(response::addHeader));
        refuse(operation, 400, 429, 500, 503);
        if (!open) {
            refuse(operation, 401, 403);
        }
        if (hasPathParameter(operation)) {
            refuse(operation, 404);
        }
        if (method != null && method.hasAnnotation(Retires.class)) {
            refuse(operation, 410);
        }
        if (operation.getRequestBody() != null) {
            refuse(operation, 413, 415, 422);
        }
        var conditional = method != null && method.hasAnnotation(IfMatchRequired.class);
        if (conditional) {
            refuse(operation, 409, 412, 428);
            operation.addParameter(
                    header(
                            "If-Match",
                            true,
                            "The `ETag` of the version that this changes.",
                            "\"3-1f2e3d4c\""));
        }
        if (method != null && method.hasAnnotation(POST.class)
                || verb == PathItem.HttpMethod.POST) {
            refuse(operation, 409);
            operation.addParameter(
                    header(
                            "Idempotency-Key",
                            false,
                            "Makes the request safe to repeat: the same key with the same request gets the same answer.",
                            "7b0c6a52-53a0-4d0b-9c57-2a4f3a5f7c11"));
        }
    }

    private static Map<String, Header> limits() {
        var headers = new TreeMap<String, Header>();
        LIMITS.keySet()
                .forEach(
                        name ->
                                headers.put(
                                        name,
                                        OASFactory.createHeader()
                                                .ref("#/components/headers/" + name)));
        return headers;
    }

    private static Map<String, Header> headers(int status) {
        var headers = limits();
        if (status == 429 || status == 503) {
            headers.put(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait before trying again.")
                            .schema(
                                    OASFactory.createSchema()
                                            .addType(Schema.SchemaType.INTEGER)
                                            .format("int32")
                                            .minimum(BigDecimal.ONE)
                                            .maximum(BigDecimal.valueOf(3_600))));
        }
        return headers;
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
    }

    private static Parameter header(String name, boolean required, String words, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(words)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void refuse(Operation operation, Integer... statuses) {
        var responses = new LinkedHashMap<>(operation.getResponses().getAPIResponses());
        Arrays.stream(statuses)
                .forEach(
                        status -> {
                            var described = responses.get(String.valueOf(status));
                            if (described == null
                                    || described.getContent() == null
                                            && described.getRef() == null) {
                                responses.put(
                                        String.valueOf(status),
                                        OASFactory.createAPIResponse()
                                                .ref("#/components/responses/Problem" + status));
                            }
                        });
        var sorted = OASFactory.createAPIResponses();
        new TreeMap<>(responses).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private Schema catalogue() {
        // Two features may use one code, each in words of its own: all are listed, in an order of
        // their own.
        var codes = new TreeMap<String, TreeSet<String>>();
        index.getAllKnownImplementations(DotName.createSimple(ProblemCode.class.getName())).stream()
                .filter(type -> type.isEnum())
                .flatMap(type -> constants(type.name().toString()).stream())
                .forEach(
                        code ->
                                codes.computeIfAbsent(code.name(), name -> new TreeSet<>())
                                        .add(code.sentence()));
        var words = new StringBuilder("The stable codes of refusals:\n");
        codes.forEach(
                (code, sentences) ->
                        words.append("\n- `")
                                .append(code)
                                .append("`: ")
                                .append(String.join(" Or: ", sentences)));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(words.toString())
                .enumeration(new ArrayList<>(codes.keySet()));
    }

    private static List<ProblemCode> constants(String type) {
        try {
            var loaded = Class.forName(type, true, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(loaded.getEnumConstants()).map(ProblemCode.class::cast).toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The code catalogue " + type + " is not on the class path", e);
        }
    }
}
