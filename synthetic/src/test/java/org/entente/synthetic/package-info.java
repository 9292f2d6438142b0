/** Tests of the stories. */
@NullMarked
package org.entente.synthetic;

import org.jspecify.annotations.NullMarked;
