/** Which part of public life an undertaking belongs to: OECD DAC three-digit sectors and MIL. */
@NullMarked
package org.entente.coder.sector;

import org.jspecify.annotations.NullMarked;
