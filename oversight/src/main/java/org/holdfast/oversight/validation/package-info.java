/**
 * Releases held against the standard's schema, with messages for people. Read {@link
 * org.holdfast.oversight.validation.Validator} first.
 */
@NullMarked
package org.holdfast.oversight.validation;

import org.jspecify.annotations.NullMarked;
