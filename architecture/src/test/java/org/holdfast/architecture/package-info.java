/**
 * Tests of the shape of the house: which module may use which. Read {@code ArchitectureTest}; it
 * reads like the list of modules.
 */
@NullMarked
package org.holdfast.architecture;

import org.jspecify.annotations.NullMarked;
