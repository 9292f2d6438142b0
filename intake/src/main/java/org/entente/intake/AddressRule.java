// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * Which servers may be reached: those of the public internet, unless private ones are allowed. What is checked is the address that is
 * then connected to, so that no name can lead elsewhere in between. The ranges are those of the IANA registries of special-purpose addresses
 * (RFC 6890 and what was added since).
 *
 * @param allowPrivate whether any address may be reached
 */
record AddressRule(boolean allowPrivate) {

    /** Hosts that some programs take for a number: decimal, octal, hexadecimal, or with parts left out. */
    private static final Pattern NUMBER = Pattern.compile("(?:0x[0-9a-f]*|[0-9]+)(?:\\.(?:0x[0-9a-f]*|[0-9]+))*\\.?");

    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    /** Networks with the length of their prefix. */
    private static final List<Net> CLOSED_4 = List.of(
            Net.of("0.0.0.0", 8),
            Net.of("10.0.0.0", 8),
            Net.of("100.64.0.0", 10),
            Net.of("127.0.0.0", 8),
            Net.of("169.254.0.0", 16),
            Net.of("172.16.0.0", 12),
            Net.of("192.0.0.0", 24),
            Net.of("192.0.2.0", 24),
            Net.of("192.88.99.0", 24),
            Net.of("192.168.0.0", 16),
            Net.of("198.18.0.0", 15),
            Net.of("198.51.100.0", 24),
            Net.of("203.0.113.0", 24),
            Net.of("224.0.0.0", 3));

    /** Global unicast is all there is in public; within it these are tunnels, tests and documentation. */
    private static final Net OPEN_6 = Net.of("2000::", 3);

    private static final List<Net> CLOSED_6 =
            List.of(Net.of("2001::", 23), Net.of("2001:db8::", 32), Net.of("2002::", 16), Net.of("3fff::", 20));

    /**
     * The addresses of the host of a link that may be connected to; at least one.
     *
     * @throws EntenteException ADDRESS_NOT_ALLOWED, or NOT_REACHED when there is no such host
     */
    List<InetAddress> addresses(URI link) {
        String where = link.toString();
        String scheme = String.valueOf(link.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(where, "only http and https are followed");
        }
        String host = link.getHost();
        if (host == null || host.isEmpty()) {
            throw refused(where, "a link without a host");
        }
        if (link.getRawUserInfo() != null) {
            throw refused(where, "a link with a user in it");
        }
        String name = host.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(name).matches() && !DOTTED.matcher(name).matches()) {
            throw refused(where, "an address written as programs disagree about");
        }
        List<InetAddress> open = new ArrayList<>();
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (allows(address)) {
                    open.add(address);
                }
            }
        } catch (UnknownHostException e) {
            throw new EntenteException.Data(FaultCode.NOT_REACHED, where, "there is no host " + Texts.cut(host), e);
        }
        if (open.isEmpty()) {
            throw refused(where, "leads into a private network; --allow-private allows it");
        }
        return open;
    }

    /** Whether this address may be connected to. */
    boolean allows(InetAddress address) {
        return allowPrivate || isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (address.length == 4) {
            return CLOSED_4.stream().noneMatch(net -> net.holds(address));
        }
        return OPEN_6.holds(address) && CLOSED_6.stream().noneMatch(net -> net.holds(address));
    }

    static EntenteException refused(String where, String why) {
        return new EntenteException.Data(FaultCode.ADDRESS_NOT_ALLOWED, where, why);
    }

    private record Net(InetAddress network, int bits) {

        static Net of(String network, int bits) {
            try {
                return new Net(InetAddress.getByName(network), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        }

        boolean holds(byte[] address) {
            byte[] own = network.getAddress();
            if (own.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((own[bit / 8] ^ address[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
