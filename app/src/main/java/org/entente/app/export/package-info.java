/** Events in the formats of event data sets: one record for each event that a sentence tells, in PLOVER's JSON, with CAMEO's codes, in GDELT's columns. */
@NullMarked
package org.entente.app.export;

import org.jspecify.annotations.NullMarked;
