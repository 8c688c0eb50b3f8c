/**
 * What audit offices found in aid for Ukraine, as named checks, one file each. {@link
 * org.holdfast.oversight.Indicators} lists them.
 */
@NullMarked
package org.holdfast.oversight.checks;

import org.jspecify.annotations.NullMarked;
