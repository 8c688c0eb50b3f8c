@NullMarked
package org.holdfast.questions;

import org.jspecify.annotations.NullMarked;
