package org.touchstone.directory;

import jakarta.persistence.Column;
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

    /** The awarding organisation that put the person on record; null where a centre did. */
    @Column(updatable = false)
    private UUID homeAoId;

    @Version private long version;

    protected Person() {}

    Person(String name, String email, String phone, UUID homeAoId) {
        this(null, name, email, phone, false, homeAoId);
    }

    private Person(
            String subject,
            String name,
            String email,
            String phone,
            boolean machine,
            UUID homeAoId) {
        this.id = Ids.next();
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.machine = machine;
        this.homeAoId = homeAoId;
    }

    /** A service account, known by the subject of its tokens. */
    static Person machine(String name, String subject, UUID homeAoId) {
        return new Person(subject, name, null, null, true, homeAoId);
    }

    PersonAdded added() {
        return new PersonAdded(id, name, email, machine);
    }

    PersonEdited edit(String name, String email, String phone) {
        var before = summary();
        this.name = name;
        this.email = email;
        this.phone = phone;
        return new PersonEdited(id, before, summary());
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

    UUID homeAoId() {
        return homeAoId;
    }

    long version() {
        return version;
    }

    PersonSummary summary() {
        return new PersonSummary(id, name, email, phone);
    }
}
