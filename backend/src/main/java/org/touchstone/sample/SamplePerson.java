package org.touchstone.sample;

import java.util.Locale;
import java.util.UUID;

/** An invented person; the subject is what an account of theirs would have. */
record SamplePerson(UUID id, UUID subject, String name) {

    String email() {
        return email(name);
    }

    /** The address of whoever has that name. */
    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }
}
