// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.release.internal.table.Column;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;

/** The values of one column in the row group being filled: levels and values, PLAIN. Not thread-safe. */
final class ColumnChunk {

    /** DECIMAL(38, 9): the widest that readers have, with room for parts of a unit. */
    static final int PRECISION = 38;

    static final int SCALE = 9;
    static final int DECIMAL_BYTES = 16;
    private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(PRECISION);

    private final Column<?> column;
    private final Levels repetition = new Levels();
    private final Levels definition = new Levels();
    private final LittleEndian values = new LittleEndian();
    private int count;
    private int bits;
    private int bitCount;

    ColumnChunk(Column<?> column) {
        this.column = column;
    }

    Column<?> column() {
        return column;
    }

    void add(@Nullable Object cell) {
        if (column.kind() == Kind.LIST) {
            list((List<?>) cell);
            return;
        }
        count++;
        boolean known = cell != null && put(cell);
        definition.add(known ? 1 : 0);
    }

    /** Levels of a list: 0 unknown, 1 empty, 2 a part of it. */
    private void list(@Nullable List<?> parts) {
        if (parts == null || parts.isEmpty()) {
            repetition.add(0);
            definition.add(parts == null ? 0 : 1);
            count++;
            return;
        }
        int level = 0;
        for (Object part : parts) {
            repetition.add(level);
            definition.add(2);
            values.text(Wellformed.text(String.valueOf(part)));
            level = 1;
            count++;
        }
    }

    /** @return false when the format has no place for the value */
    private boolean put(Object cell) {
        switch (column.kind()) {
            case TEXT, CODE, DATE, LIST -> values.text((String) cell);
            case DAY -> values.int32((int) LocalDate.parse((String) cell).toEpochDay());
            case WHOLE -> values.int64((Long) cell);
            case REAL -> values.int64(Double.doubleToLongBits((Double) cell));
            case FLAG -> bit((Boolean) cell);
            case DECIMAL -> {
                return decimal((BigDecimal) cell);
            }
        }
        return true;
    }

    private boolean decimal(BigDecimal number) {
        // Checked first: to bring 1E999999999 to a scale would take all memory.
        if (number.signum() != 0 && number.precision() - number.scale() > PRECISION - SCALE) {
            return false;
        }
        BigInteger unscaled = number.setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue();
        if (unscaled.abs().compareTo(TOO_LARGE) >= 0) {
            return false;
        }
        byte[] shortest = unscaled.toByteArray();
        byte[] wide = new byte[DECIMAL_BYTES];
        Arrays.fill(wide, (byte) (unscaled.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, wide, DECIMAL_BYTES - shortest.length, shortest.length);
        values.bytes(wide);
        return true;
    }

    private void bit(boolean value) {
        bits |= (value ? 1 : 0) << bitCount;
        bitCount++;
        if (bitCount == Byte.SIZE) {
            endByte();
        }
    }

    private void endByte() {
        if (bitCount > 0) {
            values.oneByte(bits);
            bits = 0;
            bitCount = 0;
        }
    }

    int bytes() {
        return values.size();
    }

    /** Values in the page, of a list every part of it. */
    int count() {
        return count;
    }

    /** The body of the data page; what is added next is of the next. */
    byte[] drain() {
        endByte();
        LittleEndian page = new LittleEndian();
        if (column.kind() == Kind.LIST) {
            repetition.drain(page);
        }
        definition.drain(page);
        page.bytes(values.take());
        count = 0;
        return page.take();
    }
}
