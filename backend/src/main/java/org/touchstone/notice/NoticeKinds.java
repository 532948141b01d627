package org.touchstone.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of notice, as {@code notices.yaml} lists them. */
@Singleton
class NoticeKinds {

    /**
     * A kind of notice.
     *
     * @param when on what occasion it is posted
     * @param why for a legal one, what depends on it; else null
     */
    record NoticeKind(String template, NoticeGroup group, String when, String why) {}

    private final List<NoticeKind> all = read();
    private final Map<String, NoticeKind> byTemplate =
            all.stream().collect(Collectors.toMap(NoticeKind::template, Function.identity()));

    List<NoticeKind> all() {
        return all;
    }

    /** Its group; empty for what cannot be chosen, such as the digest itself. */
    Optional<NoticeGroup> groupOf(String template) {
        return Optional.ofNullable(byTemplate.get(template)).map(NoticeKind::group);
    }

    private static List<NoticeKind> read() {
        try (var file = NoticeKinds.class.getResourceAsStream("/notices.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<List<NoticeKind>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
