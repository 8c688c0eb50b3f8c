/** Tests of what holds for every call. */
@NullMarked
package org.holdfast.studio.http;

import org.jspecify.annotations.NullMarked;
