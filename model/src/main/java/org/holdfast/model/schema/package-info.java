/**
 * What a record of the model says about itself, once. From these annotations the build writes how a
 * row of a case is read and checked, its reference page, its bytes in a pack, the numbers that a
 * future draws, and copies with one part changed: see the module {@code schema}.
 */
@NullMarked
package org.holdfast.model.schema;

import org.jspecify.annotations.NullMarked;
