package org.touchstone.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides where webhooks may go, so that nobody makes this server call on its own network (threat
 * 12). An address names a public host over HTTPS, by name and never by number. For every attempt
 * the name is looked up once; every address found must be public, and the connection goes to the
 * very address that was looked at, so that a name which changes its answer gains nothing.
 */
@ApplicationScoped
class AddressGuard {

    private static final int LONGEST = 500;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LARGEST_PORT = 65535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NAME =
            Pattern.compile("(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-))+");

    /** By which browsers tell a number from a name: 127.1, 0x7f.1 and 2130706433 are numbers. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    private final boolean loopback;
    private final Set<Integer> ports;
    private final NameLookup names;

    @Inject
    AddressGuard(WebhookSettings settings) {
        this(settings.allowsLoopback(), settings.ports(), InetAddress::getAllByName);
    }

    AddressGuard(boolean loopback, Set<Integer> ports, NameLookup names) {
        this.loopback = loopback;
        this.ports = ports;
        this.names = names;
    }

    /** Where a request goes: the address as it was given, and the one place it leads to. */
    record Destination(URI address, InetSocketAddress place) {}

    /** Nothing may be sent there. */
    static final class NotAllowed extends Exception {
        NotAllowed(String why) {
            super(why, null, false, false);
        }
    }

    /** What speaks against the address as it is written, for a person; empty if nothing does. */
    Optional<String> objection(String address) {
        try {
            check(address);
            return Optional.empty();
        } catch (NotAllowed objection) {
            return Optional.of(objection.getMessage());
        }
    }

    /**
     * Looks the address up, once.
     *
     * @throws NotAllowed if nothing may be sent there
     * @throws UnknownHostException if the name is not known
     */
    Destination open(String address) throws NotAllowed, UnknownHostException {
        var uri = check(address);
        var found = names.addresses(bare(uri.getHost()));
        if (found.length == 0) {
            throw new UnknownHostException(uri.getHost());
        }
        var onThisMachine = isThisMachine(uri);
        for (var one : found) {
            if (onThisMachine ? !one.isLoopbackAddress() : !PublicAddresses.contain(one)) {
                throw new NotAllowed("The name does not lead to a public address.");
            }
        }
        return new Destination(uri, new InetSocketAddress(nameless(found[0]), port(uri)));
    }

    /** Without its name, so that nobody can look the name up again. */
    private static InetAddress nameless(InetAddress address) throws UnknownHostException {
        return InetAddress.getByAddress(address.getAddress());
    }

    private URI check(String address) throws NotAllowed {
        if (address.length() > LONGEST) {
            throw new NotAllowed("The address has at most " + LONGEST + " characters.");
        }
        var uri = parsed(address);
        if (uri.getRawUserInfo() != null) {
            throw new NotAllowed("Leave user name and password out of the address.");
        }
        if (uri.getRawFragment() != null) {
            throw new NotAllowed("Leave the part after “#” out of the address.");
        }
        if (isThisMachine(uri)) {
            return uri;
        }
        if (!"https".equals(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw new NotAllowed("The address must begin with https://.");
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[") || ENDS_IN_NUMBER.matcher(host).matches()) {
            throw new NotAllowed("Give the name of the host instead of its number.");
        }
        if (!NAME.matcher(host).matches()) {
            throw new NotAllowed(
                    "Give the whole public name of the host, such as hooks.example.org.");
        }
        if (!ports.contains(port(uri))) {
            throw new NotAllowed(
                    "Webhooks are sent to these ports only: "
                            + String.join(
                                    ", ", ports.stream().sorted().map(String::valueOf).toList())
                            + ".");
        }
        return uri;
    }

    private static URI parsed(String address) throws NotAllowed {
        try {
            var uri = new URI(address).parseServerAuthority();
            if (uri.getScheme() != null && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // Refused below.
        }
        throw new NotAllowed("This is not an address. It looks like https://hooks.example.org/in.");
    }

    /** Only where the installation was told to allow it, and only without TLS. */
    private boolean isThisMachine(URI uri) {
        return loopback
                && "http".equals(uri.getScheme())
                && THIS_MACHINE.contains(uri.getHost())
                && uri.getPort() <= LARGEST_PORT;
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return "http".equals(uri.getScheme()) ? HTTP : HTTPS;
    }

    /** The host without the brackets of a number of version 6. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
