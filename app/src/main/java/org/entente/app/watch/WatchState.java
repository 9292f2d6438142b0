// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.fault.Faults;
import org.entente.app.reading.Checkpoint;
import org.entente.intake.Validators;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of all feeds, in a file beside the ledger. It is replaced as a whole, after the pages it tells of are in the ledger: who is killed reads
 * a few pages again, which changes nothing. For one thread.
 */
final class WatchState {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, FeedState> feeds = new TreeMap<>();

    private WatchState(Path file) {
        this.file = file;
    }

    /** @throws EntenteException MALFORMED_DATA */
    static WatchState load(Path file) {
        WatchState state = new WatchState(file);
        try {
            if (Files.exists(file)) {
                JSON.readTree(Files.readString(file, StandardCharsets.UTF_8))
                        .path("feeds")
                        .propertyStream()
                        .forEach(feed -> state.read(state.feed(feed.getKey()), feed.getValue()));
            }
            return state;
        } catch (JacksonException e) {
            throw new EntenteException.Data(
                    FaultCode.MALFORMED_DATA,
                    file.toString(),
                    "not a record of watched feeds; without it they are read anew");
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
        }
    }

    private void read(FeedState feed, JsonNode node) {
        feed.looked(new Validators(text(node.path("etag")), text(node.path("lastModified"))));
        for (int i = 0; i < node.path("failures").asInt(0); i++) {
            feed.failed();
        }
        node.path("seen").forEach(link -> feed.saw(link.asString("")));
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.asString("");
        return text.isEmpty() ? null : text;
    }

    FeedState feed(String link) {
        return feeds.computeIfAbsent(link, any -> new FeedState());
    }

    void save() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode all = root.putObject("feeds");
        feeds.forEach((link, feed) -> {
            ObjectNode node = all.putObject(link);
            if (feed.validators().etag() != null) {
                node.put("etag", feed.validators().etag());
            }
            if (feed.validators().lastModified() != null) {
                node.put("lastModified", feed.validators().lastModified());
            }
            node.put("failures", feed.failures());
            ArrayNode seen = node.putArray("seen");
            feed.seen().forEach(seen::add);
        });
        Checkpoint.replace(file, root.toString());
    }
}
