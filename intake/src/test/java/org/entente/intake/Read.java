// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.FaultCode;

/** Everything that came out of a source. */
record Read(List<Arrived> all) {

    static Read of(Path path) {
        return of(path, Position.START);
    }

    static Read of(Path path, Position from) {
        return of(List.of(Sources.named(path.toString(), InputStream.nullInputStream(), Web.closed())), from);
    }

    static Read of(List<Source> sources, Position from) {
        List<Arrived> all = new ArrayList<>();
        try (Intake intake = new Intake(sources, from)) {
            Arrived next;
            while ((next = intake.next()) != null) {
                all.add(next);
            }
        }
        return new Read(all);
    }

    List<String> locations() {
        return all.stream().map(a -> a.arrival().location()).toList();
    }

    List<PageInput> pages() {
        return all.stream()
                .map(Arrived::arrival)
                .filter(PageInput.class::isInstance)
                .map(PageInput.class::cast)
                .toList();
    }

    List<String> texts() {
        return pages().stream()
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    List<Refusal> refusals() {
        return all.stream()
                .map(Arrived::arrival)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }

    List<FaultCode> faults() {
        return refusals().stream().map(refusal -> refusal.fault().code()).toList();
    }
}
