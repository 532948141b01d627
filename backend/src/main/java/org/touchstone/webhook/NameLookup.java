package org.touchstone.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks for the addresses of a name. */
@FunctionalInterface
interface NameLookup {

    InetAddress[] addresses(String name) throws UnknownHostException;
}
