/** Tests of the pages, on the real cases. */
@NullMarked
package org.holdfast.pages;

import org.jspecify.annotations.NullMarked;
