package org.touchstone.webhook;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses lie in the public internet, by IANA's registries of special-purpose addresses.
 * For version 6 only what has been given out for global use counts, so that a block which means
 * something new one day is closed until somebody opens it here.
 */
final class PublicAddresses {

    private static final List<Block> SPECIAL_4 =
            blocks(
                    // This network, private networks, shared by carriers, this machine, this link
                    // (where clouds keep their metadata).
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    // For documents, for measurements, the withdrawn relay from version 6.
                    "192.0.2.0/24",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "198.18.0.0/15",
                    "192.88.99.0/24",
                    // To many at once, reserved, to all.
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Public by its number, but a cloud's own service to its machines.
                    "168.63.129.16/32");

    private static final Block GLOBAL_6 = Block.of("2000::/3");

    private static final List<Block> SPECIAL_6 =
            blocks(
                    // Protocols of their own (Teredo and others), for documents, and version 4 in
                    // disguise (6to4). Mapped, translated, local and unique-local ones lie outside
                    // of what is global.
                    "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL_4.stream().noneMatch(block -> block.contains(address));
        }
        return GLOBAL_6.contains(address)
                && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
    }

    private static List<Block> blocks(String... blocks) {
        return Stream.of(blocks).map(Block::of).toList();
    }

    /** The addresses that begin with the same bits; of one length, so of one version. */
    private record Block(BigInteger prefix, int bits, int length) {

        static Block of(String written) {
            var parts = written.split("/");
            try {
                // A number is not looked up.
                var address = InetAddress.getByName(parts[0]);
                var bits = Integer.parseInt(parts[1]);
                var length = address.getAddress().length * Byte.SIZE;
                return new Block(first(address, bits), bits, length);
            } catch (UnknownHostException notANumber) {
                throw new IllegalStateException(notANumber);
            }
        }

        boolean contains(InetAddress address) {
            return address.getAddress().length * Byte.SIZE == length
                    && first(address, bits).equals(prefix);
        }

        private static BigInteger first(InetAddress address, int bits) {
            var bytes = address.getAddress();
            return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - bits);
        }
    }
}
