package org.touchstone.shared.problem;

/** The codes that any operation may answer with. */
public enum CommonProblem implements ProblemCode {
    NOT_READABLE(
            "The request could not be read: it is not valid JSON, or a value has the wrong type."),
    UNKNOWN_FIELD("The request has a field that this operation does not know."),
    UNKNOWN_PARAMETER("The request has a query parameter that this operation does not know."),
    INVALID_PARAMETER("A parameter has a value that this operation does not accept."),
    INVALID_CURSOR("The cursor was not made by this list. Start again without a cursor."),
    SIGN_IN_REQUIRED("Sign in first, or sign in again: there is no valid access token."),
    RECENT_SIGN_IN_REQUIRED("This needs a recent sign-in. Sign in again, then repeat it."),
    NOT_ALLOWED("Your role may not do this."),
    NO_ACCESS_YET("You are signed in, but nobody has given you a role here yet."),
    SCOPE_MISSING("The machine account lacks the scope that this needs."),
    NOT_FOUND("There is nothing here, or it is not yours to see."),
    METHOD_NOT_ALLOWED("This address does not offer that method."),
    NOT_ACCEPTABLE("This address cannot answer in the format asked for."),
    NOT_ALLOWED_IN_STATE("The record is not in a state that allows this."),
    ALREADY_EXISTS("There is such a record already."),
    OPERATION_RETIRED("This operation is no longer there. The contract says what to use instead."),
    STALE_VERSION(
            "Someone else changed this record since you read it. Read it again, then decide."),
    VERSION_REQUIRED("Say which version you change: send the record's ETag as If-Match."),
    TOO_LARGE("What was sent is too large."),
    UNSUPPORTED_TYPE("This type of content is not accepted here."),
    RULES_BROKEN("Some of the content breaks a rule; every breach is listed."),
    REQUIRED("This field is needed."),
    INVALID_VALUE("This field has a value that is not accepted."),
    KEY_REPEATED("Another row before this one has the same key."),
    TOO_LONG("This text is too long."),
    IDEMPOTENCY_KEY_REUSED("The idempotency key was used before with another request."),
    TOO_MANY_REQUESTS("Too many requests. Wait, then try again."),
    UNAVAILABLE(
            "A part we depend on is away for the moment. Nothing was changed; try again shortly."),
    UNEXPECTED("We made a mistake. It is logged under the trace id; nothing was changed.");

    private final String sentence;

    CommonProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
