@NullMarked
package org.holdfast.intake.tables;

import org.jspecify.annotations.NullMarked;
