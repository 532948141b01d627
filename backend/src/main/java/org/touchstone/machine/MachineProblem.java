package org.touchstone.machine;

import org.touchstone.shared.problem.ProblemCode;

/** Why a change to a machine account is refused. */
enum MachineProblem implements ProblemCode {
    MACHINE_SCOPE_REQUIRED("Choose at least one scope."),
    MACHINE_SCOPE_NOT_FOR_ORGANISATION(
            "A machine of an awarding organisation only reads what its centres share with it."),
    MACHINE_OWNER_REQUIRED("Say which centre the machine belongs to."),
    TOO_MANY_MACHINE_ACCOUNTS(
            "There are twenty machine accounts already. Revoke one that is not used."),
    MACHINE_GRACE_RUNNING(
            "The credential before the present one is still good. End it first, then rotate again."),
    MACHINE_NO_GRACE("No earlier credential is good any more."),
    MACHINE_REVOKED("The machine account was revoked. Make a new one."),
    MACHINES_NOT_SET_UP(
            "This installation cannot make credentials for machines yet. Whoever runs it must set that up at the identity provider.");

    private final String sentence;

    MachineProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
