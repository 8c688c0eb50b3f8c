/**
 * Results said in sentences, in English and in Dutch: one function a sentence and language. It
 * writes its own numbers and months, so that a browser prints what the JVM prints.
 */
@NullMarked
package org.holdfast.words;

import org.jspecify.annotations.NullMarked;
