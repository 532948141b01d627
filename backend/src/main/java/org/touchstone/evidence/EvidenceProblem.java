package org.touchstone.evidence;

import org.touchstone.shared.problem.ProblemCode;

/** What can be wrong with evidence. */
public enum EvidenceProblem implements ProblemCode {
    FILE_TOO_LARGE("The file is larger than what is accepted here."),
    FILE_EMPTY("The file is empty."),
    FILE_TYPE_REFUSED(
            "This type of file is not accepted here. Accepted are PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, CSV and plain text."),
    FILE_DAMAGED("The file cannot be read as what it says it is."),
    FILE_ACTIVE("The file has something in it that runs, reaches out or hides other files."),
    FILE_LOCKED("The file is protected by a password, so nobody can look into it."),
    FILE_UNFOLDS_TOO_FAR("Unpacked, the file is larger than what is accepted here."),
    SAME_FILE("The newer file is the same as the one that is there."),
    FILE_INFECTED("The malware scan refused the file."),
    SCANNER_AWAY("The malware scanner does not answer; files are not taken until it does."),
    LEARNER_WORK_NOT_EXCLUDED(
            "Confirm that no learner's work or name is included: Touchstone keeps records about quality management only."),
    EVIDENCE_IN_USE(
            "This evidence was used by something that was handed in, so it stays on record."),
    UNKNOWN_MEASURE("The guide has no such measure."),
    NOT_YOUR_PROGRAMME("Practitioners add evidence for the programmes they work on only."),
    FILES_FULL("This record has as many files as it can have. Take one off first."),
    NO_FILE("This evidence has no file.");

    private final String sentence;

    EvidenceProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
