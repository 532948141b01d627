package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.machine.MachineAccountSteps.Planned;
import org.touchstone.shared.paging.Paged;

/**
 * Machine accounts from their making to their end. A credential is made in three steps, of which
 * none holds a row while the identity provider is asked: planned here, made there, active here.
 */
@ApplicationScoped
class MachineAccountService {

    private final MachineAccountAccess access;
    private final MachineAccountSteps steps;
    private final IdentityProvider identityProvider;
    private final MachineSettings settings;
    private final Secrets secrets;

    MachineAccountService(
            MachineAccountAccess access,
            MachineAccountSteps steps,
            IdentityProvider identityProvider,
            MachineSettings settings,
            Secrets secrets) {
        this.access = access;
        this.steps = steps;
        this.identityProvider = identityProvider;
        this.settings = settings;
        this.secrets = secrets;
    }

    @Transactional
    Paged<MachineAccountRow> list(MachineAccountFilter filter) {
        return access.list(filter);
    }

    @Transactional
    MachineAccountView get(UUID id) {
        return access.view(access.require(id, LockModeType.NONE));
    }

    MachineSecretView create(MachineAccountToCreate wanted) {
        var planned = steps.planAccount(wanted);
        return make(planned, subject -> steps.activate(planned, subject));
    }

    MachineSecretView rotate(UUID id, RotateMachineCredential wanted) {
        var planned = steps.planRotation(id);
        return make(planned, subject -> steps.replace(planned, subject, wanted.days()));
    }

    /**
     * The secret is in no other place than this method and its answer. Where the last step fails,
     * the row that it locked may still be locked: the credential is then removed after a while.
     */
    private MachineSecretView make(Planned planned, Function<String, MachineAccountView> finish) {
        var secret = secrets.secret();
        var account = finish.apply(register(planned, secret));
        return new MachineSecretView(account, planned.clientId(), secret, settings.tokenAddress());
    }

    private String register(Planned planned, String secret) {
        try {
            identityProvider.requireSetUp();
            return identityProvider.create(planned.clientId(), planned.name(), secret);
        } catch (RuntimeException failed) {
            steps.giveUp(planned);
            throw failed;
        }
    }

    MachineAccountView edit(UUID id, MachineAccountToEdit wanted) {
        return steps.edit(id, wanted);
    }

    MachineAccountView endGrace(UUID id) {
        return steps.endGrace(id);
    }

    MachineAccountView revoke(UUID id, String reason) {
        return steps.revoke(id, reason);
    }
}
