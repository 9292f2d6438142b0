/** The accuracy report: every measurement the project has, made anew and written down as one document with its caveats. */
@NullMarked
package org.entente.app.accuracy;

import org.jspecify.annotations.NullMarked;
