@NullMarked
package org.holdfast.report;

import org.jspecify.annotations.NullMarked;
