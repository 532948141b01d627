package org.touchstone.shared.upsert;

/**
 * What the key by which a centre's own system knows a record may look like, wherever it is sent.
 */
public final class SenderKey {

    /** As a regular expression, for {@code @Pattern}. */
    public static final String FORM = "[\\w.:/-]{1,60}";

    /** The same to a person. */
    public static final String WORDS =
            "A key has at most 60 letters, digits and the characters . : / - _";

    private SenderKey() {}
}
