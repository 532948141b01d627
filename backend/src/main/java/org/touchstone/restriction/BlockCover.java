package org.touchstone.restriction;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Which qualification families a block covers, as {@code restrictions.yaml} says (D12). */
@Singleton
class BlockCover {

    /** What the file says of one scheme. */
    record SchemeRestrictions(String scheme, CertificationBlock certificationBlock) {}

    /**
     * @param families codes of the families whose certificates a block stops
     */
    record CertificationBlock(List<String> families) {}

    private final List<SchemeRestrictions> all = read();

    /** Codes of the families covered; none where the scheme knows no block. */
    List<String> families(String scheme) {
        return all.stream()
                .filter(each -> each.scheme().equals(scheme))
                .findFirst()
                .map(each -> each.certificationBlock().families())
                .orElse(List.of());
    }

    private static List<SchemeRestrictions> read() {
        try (var file = BlockCover.class.getResourceAsStream("/restrictions.yaml")) {
            return new YAMLMapper()
                    .readValue(file, new TypeReference<List<SchemeRestrictions>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
