// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.fault.Faults;
import org.entente.intake.Mark;
import org.entente.intake.Position;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a long run has come, in a file beside the ledger: written every few seconds, after what it tells of is in the ledger; taken away at the end. A run that was
 * killed goes on from there; what it had recorded since is recorded again, which changes nothing.
 *
 * @param file where it is kept
 */
public record Checkpoint(Path file) {

    /** A run that takes less needs no file. */
    private static final long EVERY_NANOS = 3_000_000_000L;

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What is kept.
     *
     * @param position how far the sources have been read
     * @param refusedBytes how long the list of refused pages is
     * @param counts of the tally
     */
    public record State(Position position, long refusedBytes, Map<String, Integer> counts) {
        public static final State START = new State(Position.START, Long.MAX_VALUE, Map.of());

        public State {
            counts = Map.copyOf(counts);
        }

        /** Whether nothing was read yet. */
        public boolean isStart() {
            return position.equals(Position.START);
        }
    }

    /** When the next one is due. */
    static long due() {
        return System.nanoTime() + EVERY_NANOS;
    }

    /**
     * What a run that broke off left; {@link State#START} when there is none.
     *
     * @throws EntenteException MALFORMED_DATA
     */
    public State load() {
        try {
            if (!Files.exists(file)) {
                return State.START;
            }
            JsonNode node = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            Map<String, Integer> counts = new TreeMap<>();
            node.path("counts")
                    .propertyStream()
                    .forEach(
                            count -> counts.put(count.getKey(), count.getValue().asInt(0)));
            return new State(
                    new Position(
                            node.path("source").asInt(0),
                            node.path("leaf").asString(""),
                            new Mark(
                                    node.path("arrivals").asLong(0),
                                    node.path("offset").asLong(-1))),
                    node.path("refusedBytes").asLong(Long.MAX_VALUE),
                    counts);
        } catch (JacksonException e) {
            throw new EntenteException.Data(
                    FaultCode.MALFORMED_DATA,
                    file.toString(),
                    "not a record of how far a run came; --from-start begins anew");
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
        }
    }

    /** Puts a new state in the place of the old one; whoever is killed meanwhile leaves the old or the new one. */
    void save(State state) {
        ObjectNode node = JSON.createObjectNode();
        node.put("source", state.position().source());
        node.put("leaf", state.position().leaf());
        node.put("arrivals", state.position().mark().arrivals());
        node.put("offset", state.position().mark().offset());
        node.put("refusedBytes", state.refusedBytes());
        ObjectNode counts = node.putObject("counts");
        state.counts().forEach(counts::put);
        replace(file, node.toString());
    }

    /** Replaces a file as a whole. */
    public static void replace(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EntenteException.Machine(
                    FaultCode.CANNOT_WRITE, file.toString(), "how far the run has come cannot be written", e);
        }
    }

    /** The run is over. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
        }
    }
}
