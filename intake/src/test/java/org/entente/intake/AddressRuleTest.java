// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    private static final AddressRule PUBLIC_ONLY = new AddressRule(false);

    /** Each would reach this machine, its neighbours, or something that is no server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.8.9.1:8080/",
                "http://localhost/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://192.0.0.8/",
                "http://198.18.0.1/",
                "http://203.0.113.9/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::]/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:db8::1]/",
                "http://[2001::1]/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://user@127.0.0.1/",
                "http://example.org:pass@127.0.0.1/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://127.0.0.1/",
                "http:///path"
            })
    void noLinkLeadsIntoAPrivateNetwork(String link) {
        EntenteException refused =
                catchThrowableOfType(EntenteException.class, () -> PUBLIC_ONLY.addresses(URI.create(link)));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(FaultCode.ADDRESS_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/",
                "https://8.8.8.8:8443/x",
                "http://[2606:2800:220:1::1]/",
                "http://172.32.0.1/"
            })
    void thePublicInternetMayBeReached(String link) {
        assertThat(PUBLIC_ONLY.addresses(URI.create(link))).hasSize(1);
    }

    @Test
    void privateAddressesMayBeAllowedButNotOddWaysToWriteThem() throws UnknownHostException {
        AddressRule all = new AddressRule(true);

        assertThat(all.addresses(URI.create("http://127.0.0.1/"))).containsExactly(InetAddress.getByName("127.0.0.1"));
        EntenteException refused =
                catchThrowableOfType(EntenteException.class, () -> all.addresses(URI.create("http://0177.0.0.1/")));
        assertThat(refused.code()).isEqualTo(FaultCode.ADDRESS_NOT_ALLOWED);
    }
}
