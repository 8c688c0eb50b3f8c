/**
 * What people bring in, read: from bytes to text, rows and entries that know their place, and every
 * {@link org.holdfast.intake.Problem} in them. It knows the libraries that read files and the
 * limits of what is read; what a file means is known by {@code casefile}, {@code ledger} and {@code
 * oversight}.
 */
@NullMarked
package org.holdfast.intake;

import org.jspecify.annotations.NullMarked;
