package org.touchstone.notice;

import org.touchstone.shared.problem.ProblemCode;

/** What can hinder a choice of how to be told. */
public enum NoticeProblem implements ProblemCode {
    LEGAL_NOTICE_AT_ONCE(
            "Notices on which something depends in law are always mailed at once; they can be neither switched off nor delayed.");

    private final String sentence;

    NoticeProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
