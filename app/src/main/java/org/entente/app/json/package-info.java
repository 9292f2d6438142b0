/** The records as JSON, field by field as the coding guide names them. */
@NullMarked
package org.entente.app.json;

import org.jspecify.annotations.NullMarked;
