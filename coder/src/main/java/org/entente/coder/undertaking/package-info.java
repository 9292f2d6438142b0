/** What an article is chiefly about: one undertaking between two parties, gathered from its mentions and from the sentences around them that go on about it without naming both sides. */
@NullMarked
package org.entente.coder.undertaking;

import org.jspecify.annotations.NullMarked;
