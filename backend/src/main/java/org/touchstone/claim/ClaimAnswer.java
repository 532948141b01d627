package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** The gate's answer for a programme, or for a principal subject area as a whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ClaimEligibility",
        description =
                "May certificates be claimed today? The answer is worked out anew each time; its `ETag` changes with it.")
record ClaimAnswer(
        @Schema(required = true) UUID centreId,
        @Schema(required = true, description = "The centre under its scheme.") UUID enrolmentId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(description = "Absent when a subject area was asked for.") UUID programmeId,
        @Schema(examples = "Sport, first year") String programmeTitle,
        @Schema(examples = "MA/2345/6") String qualificationNumber,
        @Schema(required = true, description = "Principal subject area.", examples = "Sport")
                String subjectArea,
        @Schema(description = "The sender's own reference, as it was asked for.") String learner,
        @Schema(required = true) boolean claimable,
        @Schema(
                        required = true,
                        description =
                                "LIV_OR_SV: by an accredited lead internal verifier or standards verification; SV: by standards verification; NONE: neither is asked for.")
                ClaimRoute route,
        @Schema(
                        required = true,
                        description = "Whether a lead internal verifier can release it (QMR-240).")
                boolean livRequired,
        @Schema(required = true, description = "Empty when certificates may be claimed.")
                List<ClaimReason> reasons,
        @Schema(required = true, description = "Warnings; none of them closes claims today.")
                List<ClaimFlag> flags)
        implements Versioned {

    /** Made of the whole answer, so that the entity tag is strong. */
    @Override
    public long version() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a result of some learner is held, so that claims for that learner are delayed. */
    boolean holdsResults() {
        return flags.stream().anyMatch(flag -> flag.code() == ClaimFlagCode.RESULTS_HELD);
    }

    /** Whether full claims wait for samples at the end. */
    boolean waitsForSamples() {
        return flags.stream()
                .anyMatch(flag -> flag.code() == ClaimFlagCode.SUMMATIVE_SAMPLES_FIRST);
    }

    /** Codes and records in one short text, to see whether the answer changed. */
    String said() {
        return reasons.stream()
                        .map(
                                reason ->
                                        reason.code()
                                                + (reason.record() == null
                                                        ? ""
                                                        : "/" + reason.record().id()))
                        .collect(Collectors.joining(" "))
                + "|"
                + flags.stream().map(ClaimFlag::said).collect(Collectors.joining(" "));
    }
}
