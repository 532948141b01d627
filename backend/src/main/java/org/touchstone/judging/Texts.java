package org.touchstone.judging;

/** Empty texts are kept as none, so that "nothing" has one shape. */
final class Texts {

    private Texts() {}

    static String orNull(String text) {
        return isMissing(text) ? null : text;
    }

    static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
