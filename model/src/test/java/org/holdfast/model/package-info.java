@NullMarked
package org.holdfast.model;

import org.jspecify.annotations.NullMarked;
