package org.touchstone.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.problem.Violation;

/**
 * A command that the caller's role offers on a record, with what is still missing before it can be
 * carried out. Screens show these and never guess permissions.
 *
 * @param command its name, as in the path, such as {@code agree-date}
 * @param allowed whether it would be carried out now
 * @param missing what would be refused, in the words of the refusal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "AllowedCommand")
public record Command(
        @Schema(required = true, examples = "agree-date") String command,
        @Schema(required = true) boolean allowed,
        List<Problem.Issue> missing) {

    /** A command that can be carried out. */
    public static Command open(String command) {
        return new Command(command, true, List.of());
    }

    /** A command with all that is missing; allowed when nothing is. */
    public static Command of(String command, List<Violation> missing) {
        return new Command(
                command,
                missing.isEmpty(),
                missing.stream()
                        .map(v -> new Problem.Issue(v.pointer(), v.code().name(), v.message()))
                        .toList());
    }

    /** The command if the condition holds, as a list to be joined with others. */
    public static List<Command> when(boolean offered, Supplier<Command> command) {
        return offered ? List.of(command.get()) : List.of();
    }
}
