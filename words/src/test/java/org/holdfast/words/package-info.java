/** Tests of the sentences, in both languages. */
@NullMarked
package org.holdfast.words;

import org.jspecify.annotations.NullMarked;
