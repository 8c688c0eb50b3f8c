/**
 * The questions that can be asked of a case: by a command, by a call of the studio's API, and again
 * by whoever kept the answer. Read {@link org.holdfast.questions.Questions} first.
 */
@NullMarked
package org.holdfast.questions;

import org.jspecify.annotations.NullMarked;
