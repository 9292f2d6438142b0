/** Finding pages, reading and coding them on two threads, and handing them on in the order they were given. */
@NullMarked
package org.entente.app.reading;

import org.jspecify.annotations.NullMarked;
