/** Tests of accounts. */
@NullMarked
package org.holdfast.studio.accounts;

import org.jspecify.annotations.NullMarked;
