package org.touchstone.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Someone who works with the product, or a machine that calls it. */
@Entity
class Person {

    @Id private UUID id;

    /** The identity provider's name for them; null until they first sign in. */
    private String subject;

    private String name;
    private String email;
    private String phone;
    private boolean machine;

    @Version private long version;

    protected Person() {}

    Person(String name, String email, String phone) {
        this(Ids.next(), null, name, email, phone, false);
    }

    Person(UUID id, String subject, String name, String email, String phone, boolean machine) {
        this.id = id;
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.machine = machine;
    }

    /** Ties the person to the account that signed in with their verified e-mail address. */
    void signedInAs(String subject) {
        this.subject = subject;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    boolean isMachine() {
        return machine;
    }

    long version() {
        return version;
    }

    PersonSummary summary() {
        return new PersonSummary(id, name, email, phone);
    }
}
