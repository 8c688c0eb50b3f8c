@NullMarked
package org.holdfast.studio.cases;

import org.jspecify.annotations.NullMarked;
