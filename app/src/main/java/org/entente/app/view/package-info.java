/** What people see: pages, entries, histories, trees and mentions laid out as text. */
@NullMarked
package org.entente.app.view;

import org.jspecify.annotations.NullMarked;
