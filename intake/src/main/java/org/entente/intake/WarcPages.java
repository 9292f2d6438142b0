// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC or WET file: responses and conversions. Requests, metadata and the like are no pages and are left out; pictures, errors of
 * servers and so on are refused. After a damaged record it goes on with the next one that can be found; a file that was cut short is read as
 * far as it goes.
 */
final class WarcPages implements PageStream {

    private static final int BUFFER = 1 << 16;

    /** What is left of a record that was refused is read over up to so many bytes; then the next record is looked for. */
    private static final long READ_OVER = 64L << 20;

    private final String location;
    private final FileChannel file;
    private final long size;
    private WarcReader reader;
    /** Up to here all is settled. */
    private long settled;

    private long offset;
    private boolean over;

    private WarcPages(String location, FileChannel file, WarcReader reader, long settled) throws IOException {
        this.location = location;
        this.file = file;
        this.size = file.size();
        this.reader = reader;
        this.settled = settled;
    }

    static PageStream open(String location, Path path, Mark from) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            long at = Math.max(0, from.offset());
            boolean seeks = at > 0 && WarcSearch.isRecord(file, at);
            WarcPages pages = new WarcPages(location, file, reader(file, seeks ? at : 0), seeks ? at : -1);
            return seeks ? pages : Streams.from(from, pages);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static WarcReader reader(FileChannel file, long at) throws IOException {
        file.position(at);
        ByteBuffer empty = ByteBuffer.allocate(BUFFER);
        empty.flip();
        WarcReader reader = new WarcReader(file, empty);
        reader.setLenient(true);
        return reader;
    }

    @Override
    public @Nullable Arrival next() {
        while (!over) {
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    over = true;
                    return null;
                }
                offset = reader.position();
                if (offset > settled) {
                    Arrival arrival = arrival(record.get());
                    if (arrival != null) {
                        return arrival;
                    }
                }
            } catch (IOException | IllegalArgumentException | DateTimeException e) {
                return damaged(e);
            }
        }
        return null;
    }

    private @Nullable Arrival arrival(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target)
                || !(record instanceof WarcResponse) && !(record instanceof WarcConversion)) {
            return null;
        }
        String page = target.target();
        String name = page == null || page.isBlank() ? location : Texts.line(page);
        if (record instanceof WarcResponse && !isHttp(record)) {
            return null;
        }
        try {
            return page(record, name);
        } catch (EntenteException e) {
            readOver(record);
            return new Refusal(name, spot(), e);
        }
    }

    private static boolean isHttp(WarcRecord record) {
        String type = record.headers().first("Content-Type").orElse("application/http");
        return type.toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private PageInput page(WarcRecord record, String name) throws IOException {
        InputStream in = new java.io.BufferedInputStream(record.body().stream(), BUFFER);
        if (record instanceof WarcConversion) {
            // What was made of the page is UTF-8 (WARC 1.1, §6.7; Common Crawl's WET).
            byte[] bytes = GzipPage.page(in, name);
            return new PageInput(name, bytes, Headers.NONE, date(record), spot());
        }
        ResponseHead head;
        byte[] bytes;
        try {
            head = ResponseHead.read(in);
            Responses.check(name, head);
            bytes = ResponseBody.read(name, head, in, Limits.PAGE_BYTES, true);
        } catch (java.net.ProtocolException | ZipException e) {
            throw InputFaults.of(e, name);
        }
        return new PageInput(name, bytes, head.headers(), date(record), spot());
    }

    private static @Nullable Instant date(WarcRecord record) {
        try {
            return record.date();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** What is left of a record; where that is too much, the next record is looked for. */
    private void readOver(WarcRecord record) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long read = 0;
        while (record.body().read(buffer) >= 0) {
            read += buffer.position();
            buffer.clear();
            if (read > READ_OVER) {
                goOn();
                return;
            }
        }
    }

    private Refusal damaged(Exception e) {
        long at = Math.max(offset, 0);
        String what = e instanceof EOFException ? "the file is cut short" : "a record is damaged";
        Refusal refusal = new Refusal(
                location,
                new Spot(location, at),
                new EntenteException.Data(
                        FaultCode.DAMAGED_ARCHIVE,
                        location,
                        what + " (" + Texts.cut(String.valueOf(e.getMessage())) + "), after byte " + at,
                        e));
        try {
            goOn();
        } catch (IOException again) {
            over = true;
        }
        return refusal;
    }

    /** Looks for the next record after the one at hand. */
    private void goOn() throws IOException {
        long next = WarcSearch.after(file, offset + 1);
        if (next < 0) {
            over = true;
        } else {
            settled = next - 1;
            offset = next;
            reader = reader(file, next);
        }
    }

    private Spot spot() {
        return new Spot(location, offset);
    }

    @Override
    public long packedRead() {
        return Math.max(0, offset);
    }

    @Override
    public long packedSize() {
        return size;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
