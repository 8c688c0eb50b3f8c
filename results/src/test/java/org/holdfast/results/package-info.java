@NullMarked
package org.holdfast.results;

import org.jspecify.annotations.NullMarked;
