package org.touchstone.evidence;

import java.nio.file.Path;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.RulesBroken;

/**
 * A file as it arrived, not looked at yet.
 *
 * @param content where it lies until the request ends
 * @param name the sender's name for it
 */
record UploadedFile(Path content, String name) {

    /** The part that describes the file: browsers send it with a file name of their own. */
    private static final String DESCRIPTION = "request";

    /**
     * The one file of a request.
     *
     * @throws RulesBroken 422 if there is none, or another beside it that would be lost unseen
     */
    static UploadedFile only(FileUpload file, List<FileUpload> all) {
        if (file == null) {
            throw new RulesBroken(
                    "/file", CommonProblem.REQUIRED, "Choose a file to send, as the part “file”.");
        }
        if (all.stream().filter(part -> !part.name().equals(DESCRIPTION)).count() > 1) {
            throw new RulesBroken(
                    "/file",
                    CommonProblem.INVALID_VALUE,
                    "Send one file at a time; each becomes a piece of evidence of its own.");
        }
        return new UploadedFile(file.uploadedFile(), file.fileName());
    }
}
