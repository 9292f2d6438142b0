/** How fast the house is: plain measurements that print what docs/performance.md tells. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
