/** The records as JSON, field by field as the coding guide names them; and files of one JSON object a line. */
@NullMarked
package org.entente.app.json;

import org.jspecify.annotations.NullMarked;
