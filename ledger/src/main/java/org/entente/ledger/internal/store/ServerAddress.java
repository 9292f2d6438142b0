// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * A ledger on a PostgreSQL server, as people write it: {@code jdbc:postgresql://HOST[:PORT]/DATABASE[?user=..&password=..&currentSchema=..]},
 * as the driver documents it (jdbc.postgresql.org/documentation/use); {@code user:password@} before the host is understood too.
 * What is not given comes from PGUSER and PGPASSWORD, and from the driver's own sources ({@code .pgpass}).
 */
public final class ServerAddress {

    private static final String SCHEME = "jdbc:postgresql:";
    private static final Pattern WITH_USER =
            Pattern.compile("(jdbc:postgresql://)(?<user>[^/?@:]*)(?::(?<password>[^/?]*))?@(?<rest>[^@]*)");
    private static final Pattern SHOWN = Pattern.compile("(jdbc:postgresql:[^?]*).*", Pattern.DOTALL);

    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /** The driver warns of what it does not understand, on the terminal and with a part of the address: that is for us to say. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    private final String url;
    private final String shown;
    private final Properties given;

    private ServerAddress(String url, String shown, Properties given) {
        this.url = url;
        this.shown = shown;
        this.given = given;
    }

    /** Whether this means a server and not a file. */
    public static boolean isServer(String location) {
        return location.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /**
     * @throws EntenteException USAGE when this is no address that the driver understands
     */
    public static ServerAddress parse(String location) {
        return parse(location, System.getenv());
    }

    static ServerAddress parse(String location, Map<String, String> environment) {
        String typed = SCHEME + location.strip().substring(SCHEME.length());
        Properties given = new Properties();
        put(given, USER, environment.get("PGUSER"));
        put(given, PASSWORD, environment.get("PGPASSWORD"));
        Matcher user = WITH_USER.matcher(typed);
        if (user.matches()) {
            typed = user.group(1) + user.group("rest");
            put(given, USER, user.group(USER));
            put(given, PASSWORD, user.group(PASSWORD));
        }
        Matcher shown = SHOWN.matcher(typed);
        String name = shown.matches() ? shown.group(1) : SCHEME;
        if (name.indexOf('@') >= 0 || Driver.parseURL(typed, given) == null) {
            // Not shown: what is not understood may hold a password anywhere.
            throw new EntenteException.User(
                    FaultCode.USAGE,
                    "--ledger: not an address of a PostgreSQL database; write jdbc:postgresql://HOST/DATABASE");
        }
        return new ServerAddress(typed, name, given);
    }

    private static void put(Properties properties, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            properties.setProperty(key, value);
        }
    }

    /** Without user, password and options. */
    String shown() {
        return shown;
    }

    /** With options and perhaps a password: never to be shown. */
    String url() {
        return url;
    }

    Properties given() {
        Properties copy = new Properties();
        copy.putAll(given);
        return copy;
    }

    /** The schema that the address names. */
    Optional<String> schema() {
        Properties parsed = Driver.parseURL(url, given);
        return Optional.ofNullable(parsed == null ? null : parsed.getProperty("currentSchema"));
    }

    @Override
    public String toString() {
        return shown;
    }
}
