/**
 * Turns results into a brief that people read, with its charts and sentences in place. The charts
 * come from {@code chart} and the sentences from {@code words}; here they are set on a page.
 */
@NullMarked
package org.holdfast.brief;

import org.jspecify.annotations.NullMarked;
