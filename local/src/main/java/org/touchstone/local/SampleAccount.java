package org.touchstone.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * An invented person who can sign in to the local stack. The file these are read from is the only
 * place that lists them: the local realm is made from it, and the sample data's people carry the
 * same ids.
 *
 * @param id the {@code sub} of the person's tokens
 * @param password for demonstration only
 * @param role what the person does, in words
 * @param centre where the person does it; null for people of the awarding organisation
 */
record SampleAccount(
        String id,
        String username,
        String password,
        String name,
        String email,
        String role,
        String centre) {

    private static final String FILE = "/sample-accounts.json";

    static List<SampleAccount> all() {
        try (var in = SampleAccount.class.getResourceAsStream(FILE)) {
            return List.of(new JsonMapper().readValue(in, SampleAccount[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String firstName() {
        return name.substring(0, name.lastIndexOf(' '));
    }

    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The accounts as a table for a terminal. */
    static String table(List<SampleAccount> accounts) {
        var text = new StringBuilder();
        var row = "  %-20s %-19s %-43s %s%n";
        text.append(row.formatted("user name", "name", "role", "centre"));
        for (var account : accounts) {
            text.append(
                    row.formatted(
                                    account.username(),
                                    account.name(),
                                    account.role(),
                                    account.centre() == null ? "" : account.centre())
                            .stripTrailing());
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
