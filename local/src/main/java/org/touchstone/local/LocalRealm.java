package org.touchstone.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The realm of the local stack: the production realm file with what is only right on one's own
 * machine laid over it, that is the sample accounts, a client for the command line and redirects to
 * any port of this machine.
 */
final class LocalRealm {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KEYS = List.of("clientId", "username", "name");

    private LocalRealm() {}

    /** The realm file to import, with all sample accounts. */
    static String json() {
        try {
            var realm = merge(read("/realm.json"), read("/realm-local.json"));
            var users = realm.withArray("users");
            for (var account : SampleAccount.all()) {
                users.add(user(account));
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(String resource) throws IOException {
        try (var in = LocalRealm.class.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(in);
        }
    }

    /**
     * The base with the overlay's values in place of its own: objects are merged field by field,
     * lists of named things by their name, all other lists and values are replaced whole. Neither
     * argument is changed.
     */
    static ObjectNode merge(ObjectNode base, ObjectNode overlay) {
        var merged = base.deepCopy();
        overlay.properties()
                .forEach(
                        field -> {
                            var theirs = field.getValue();
                            var ours = merged.get(field.getKey());
                            if (ours instanceof ObjectNode object
                                    && theirs instanceof ObjectNode changes) {
                                merged.set(field.getKey(), merge(object, changes));
                            } else if (ours instanceof ArrayNode list
                                    && theirs instanceof ArrayNode changes
                                    && isNamed(list, changes)) {
                                merged.set(field.getKey(), mergeByName(list, changes));
                            } else {
                                merged.set(field.getKey(), theirs.deepCopy());
                            }
                        });
        return merged;
    }

    private static ArrayNode mergeByName(ArrayNode base, ArrayNode overlay) {
        var merged = base.deepCopy();
        for (var theirs : overlay) {
            var at = -1;
            for (var i = 0; i < merged.size(); i++) {
                if (nameOf(merged.get(i)).equals(nameOf(theirs))) {
                    at = i;
                }
            }
            if (at < 0) {
                merged.add(theirs.deepCopy());
            } else {
                merged.set(at, merge((ObjectNode) merged.get(at), (ObjectNode) theirs));
            }
        }
        return merged;
    }

    private static boolean isNamed(ArrayNode... lists) {
        for (var list : lists) {
            for (var element : list) {
                if (nameOf(element) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String nameOf(JsonNode element) {
        return KEYS.stream()
                .filter(key -> element.path(key).isTextual())
                .map(key -> element.get(key).asText())
                .findFirst()
                .orElse(null);
    }

    private static ObjectNode user(SampleAccount account) {
        var user =
                JSON.createObjectNode()
                        .put("id", account.id())
                        .put("username", account.username())
                        .put("firstName", account.firstName())
                        .put("lastName", account.lastName())
                        .put("email", account.email())
                        .put("emailVerified", true)
                        .put("enabled", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", account.password())
                .put("temporary", false);
        return user;
    }
}
