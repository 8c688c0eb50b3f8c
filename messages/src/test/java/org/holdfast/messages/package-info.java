@NullMarked
package org.holdfast.messages;

import org.jspecify.annotations.NullMarked;
