package org.touchstone.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.hibernate.JDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;
import org.slf4j.MDC;

/**
 * Turns every refusal into RFC 9457 problem details. Nothing else in the code base builds an error
 * body.
 */
@UnwrapException(
        value = {ArcUndeclaredThrowableException.class, RollbackException.class},
        strategy = org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy.ALWAYS)
class ProblemMapper {

    private static final int SECONDS_BEFORE_RETRY = 5;

    @ServerExceptionMapper
    RestResponse<Problem> refused(DomainException refusal, UriInfo uri) {
        var issues =
                refusal.violations().stream()
                        .map(v -> new Problem.Issue(v.pointer(), v.code().name(), v.message()))
                        .toList();
        return answer(
                refusal.status(),
                refusal.code(),
                refusal.getMessage(),
                uri,
                issues,
                refusal.facts());
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException violations, UriInfo uri) {
        var issues =
                violations.getConstraintViolations().stream()
                        .map(ProblemMapper::issue)
                        .sorted(java.util.Comparator.comparing(Problem.Issue::pointer))
                        .toList();
        var ofParameters =
                violations.getConstraintViolations().stream().noneMatch(ProblemMapper::isInBody);
        return ofParameters
                ? answer(400, CommonProblem.INVALID_PARAMETER, null, uri, issues, Map.of())
                : answer(422, CommonProblem.RULES_BROKEN, null, uri, issues, Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException stale, UriInfo uri) {
        return answer(412, CommonProblem.STALE_VERSION, null, uri, List.of(), Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JacksonException unreadable, UriInfo uri) {
        return unreadableBody(unreadable, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return unreadableBody(mismatched, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> signInRequired(UnauthorizedException unauthorized, UriInfo uri) {
        return answer(401, CommonProblem.SIGN_IN_REQUIRED, null, uri, List.of(), Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> tokenRefused(AuthenticationFailedException failed, UriInfo uri) {
        if (causedByOutage(failed)) {
            return unavailable(uri);
        }
        return answer(401, CommonProblem.SIGN_IN_REQUIRED, null, uri, List.of(), Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(ForbiddenException forbidden, UriInfo uri) {
        return answer(403, CommonProblem.NOT_ALLOWED, null, uri, List.of(), Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> identityProviderAway(OIDCException away, UriInfo uri) {
        Log.warnf("Identity provider away: %s", away.getMessage());
        return unavailable(uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException web, UriInfo uri) {
        if (web.getCause() instanceof JacksonException unreadable) {
            return unreadableBody(unreadable, uri);
        }
        var status = web.getResponse().getStatus();
        var code =
                switch (status) {
                    case 400 -> CommonProblem.NOT_READABLE;
                    case 401 -> CommonProblem.SIGN_IN_REQUIRED;
                    case 403 -> CommonProblem.NOT_ALLOWED;
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_TYPE;
                    case 429 -> CommonProblem.TOO_MANY_REQUESTS;
                    case 503 -> CommonProblem.UNAVAILABLE;
                    default ->
                            status >= 500 ? CommonProblem.UNEXPECTED : CommonProblem.NOT_READABLE;
                };
        if (status >= 500) {
            Log.error("Answering " + status, web);
        }
        return answer(status, code, null, uri, List.of(), Map.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable thrown, UriInfo uri) {
        if (causedByOutage(thrown)) {
            Log.warnf("A part we depend on is away: %s", thrown.getMessage());
            return unavailable(uri);
        }
        if (isBrokenForm(thrown)) {
            return answer(
                    400,
                    CommonProblem.NOT_READABLE,
                    "The form that carries the file is broken off or put together wrongly. Send it again.",
                    uri,
                    List.of(),
                    Map.of());
        }
        var duplicate = duplicate(thrown);
        if (duplicate != null) {
            return answer(
                    409,
                    CommonProblem.ALREADY_EXISTS,
                    "Someone else did this at the same moment. Read again before you repeat it.",
                    uri,
                    List.of(),
                    Map.of("constraint", duplicate));
        }
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refused(refusal, uri);
            }
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.hibernate.StaleStateException) {
                return answer(412, CommonProblem.STALE_VERSION, null, uri, List.of(), Map.of());
            }
            if (cause instanceof org.hibernate.PessimisticLockException
                    || cause instanceof org.hibernate.exception.LockAcquisitionException) {
                // Two commands got into each other's way; neither version is stale. Nothing was
                // changed.
                return unavailable(uri);
            }
        }
        Log.error("Unexpected failure", thrown);
        return answer(500, CommonProblem.UNEXPECTED, null, uri, List.of(), Map.of());
    }

    private static RestResponse<Problem> unreadableBody(JacksonException unreadable, UriInfo uri) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return answer(
                        refusal.status(),
                        refusal.code(),
                        refusal.getMessage(),
                        uri,
                        List.of(),
                        refusal.facts());
            }
        }
        var pointer = unreadable instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            var message =
                    "This operation does not know the field “"
                            + unknown.getPropertyName()
                            + "”. Leave it out.";
            return answer(
                    400,
                    CommonProblem.UNKNOWN_FIELD,
                    message,
                    uri,
                    List.of(
                            new Problem.Issue(
                                    pointer, CommonProblem.UNKNOWN_FIELD.name(), message)),
                    Map.of());
        }
        if (unreadable instanceof JsonParseException) {
            return answer(
                    400,
                    CommonProblem.NOT_READABLE,
                    "The request is not valid JSON.",
                    uri,
                    List.of(),
                    Map.of());
        }
        var message =
                unreadable instanceof MismatchedInputException mismatch
                                && mismatch.getTargetType() != null
                        ? "This value is not " + described(mismatch.getTargetType()) + "."
                        : "This value could not be read.";
        return answer(
                400,
                CommonProblem.NOT_READABLE,
                "The field " + pointer + ": " + message,
                uri,
                List.of(new Problem.Issue(pointer, CommonProblem.NOT_READABLE.name(), message)),
                Map.of());
    }

    private static String described(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-11-30";
            case "Instant" -> "a moment such as 2026-11-30T09:00:00Z";
            case "LocalTime" -> "a time such as 09:30";
            case "UUID" -> "an id (UUID)";
            case "Boolean", "boolean" -> "true or false";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "List", "Set", "ArrayList" -> "a list";
            case "String" -> "a text";
            default -> "an object of the expected shape";
        };
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }

    private static Problem.Issue issue(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        var code =
                annotation instanceof NotNull
                                || annotation instanceof NotBlank
                                || annotation instanceof NotEmpty
                        ? CommonProblem.REQUIRED
                        : annotation instanceof Size
                                ? CommonProblem.TOO_LONG
                                : CommonProblem.INVALID_VALUE;
        if (!isInBody(violation)) {
            return new Problem.Issue(
                    nodes.get(nodes.size() - 1).getName(), code.name(), violation.getMessage());
        }
        var pointer = new StringBuilder();
        // The first two nodes are our method and its parameter, not the caller's.
        for (var node : nodes.subList(Math.min(2, nodes.size()), nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return new Problem.Issue(pointer.toString(), code.name(), violation.getMessage());
    }

    private static boolean isInBody(ConstraintViolation<?> violation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.size() == 3 && isParameter(violation.getLeafBean(), nodes.get(2).getName())) {
            return false;
        }
        return nodes.size() > 2
                || violation.getInvalidValue() == null
                        && nodes.size() == 2
                        && "request".equals(nodes.get(1).getName());
    }

    /** Whether the bean gathers query parameters, and this is one of them. */
    private static boolean isParameter(Object bean, String field) {
        for (Class<?> type = bean == null ? null : bean.getClass();
                type != null;
                type = type.getSuperclass()) {
            for (var declared : type.getDeclaredFields()) {
                if (declared.getName().equals(field)) {
                    return declared.isAnnotationPresent(RestQuery.class);
                }
            }
        }
        return false;
    }

    private static boolean causedByOutage(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof OIDCException
                    || cause instanceof TimeoutException
                    || cause instanceof java.net.ConnectException
                    || cause instanceof java.sql.SQLNonTransientConnectionException
                    || cause instanceof java.sql.SQLTransientConnectionException) {
                return true;
            }
            // A connection of the pool that died while nobody used it says no more than this.
            if (cause instanceof JDBCException database
                    && String.valueOf(database.getMessage())
                            .startsWith("Unable to acquire JDBC Connection")) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && (sql.getSQLState() != null && sql.getSQLState().startsWith("08")
                            || String.valueOf(sql.getMessage()).contains("Acquisition timeout"))) {
                return true;
            }
        }
        return false;
    }

    /** The parser of forms has no exception of its own; it is known by what it says. */
    private static boolean isBrokenForm(Throwable thrown) {
        var words = String.valueOf(thrown.getMessage());
        return thrown instanceof IOException && words.contains("parsing multipart")
                || words.startsWith("Param limit of");
    }

    /** The name of the unique constraint that was hit, or null. */
    private static String duplicate(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.hibernate.exception.ConstraintViolationException violation
                    && violation.getKind()
                            == org.hibernate.exception.ConstraintViolationException.ConstraintKind
                                    .UNIQUE) {
                return String.valueOf(violation.getConstraintName());
            }
            if (cause instanceof PersistenceException && cause.getCause() == null) {
                return null;
            }
        }
        return null;
    }

    private static RestResponse<Problem> unavailable(UriInfo uri) {
        return RestResponse.ResponseBuilder.<Problem>create(503)
                .type("application/problem+json")
                .header("Retry-After", SECONDS_BEFORE_RETRY)
                .entity(
                        Problem.of(
                                503,
                                CommonProblem.UNAVAILABLE,
                                null,
                                uri.getPath(),
                                MDC.get("requestId"),
                                List.of(),
                                Map.of()))
                .build();
    }

    private static RestResponse<Problem> answer(
            int status,
            ProblemCode code,
            String detail,
            UriInfo uri,
            List<Problem.Issue> issues,
            Map<String, Object> facts) {
        var builder =
                RestResponse.ResponseBuilder.<Problem>create(status)
                        .type("application/problem+json")
                        .entity(
                                Problem.of(
                                        status,
                                        code,
                                        detail,
                                        uri.getPath(),
                                        MDC.get("requestId"),
                                        issues,
                                        facts));
        if (status == 401) {
            builder.header("WWW-Authenticate", "Bearer");
        }
        if (status == 503) {
            builder.header("Retry-After", SECONDS_BEFORE_RETRY);
        }
        return builder.build();
    }
}
