/**
 * Holds the portable core to its promise: what it prints on the JVM, it prints in a browser. The
 * build compiles {@link org.holdfast.portable.Main} to JavaScript and a test compares.
 */
@NullMarked
package org.holdfast.portable;

import org.jspecify.annotations.NullMarked;
