/**
 * Contracts read, compiled and asked questions: red flags, the findings of audit offices, and the
 * conditions of a fund. Read {@link org.holdfast.oversight.Flagging} first.
 */
@NullMarked
package org.holdfast.oversight;

import org.jspecify.annotations.NullMarked;
