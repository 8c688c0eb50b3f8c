/**
 * The cases that a studio shows, given or uploaded, and what the pages say of them. Read {@link
 * org.holdfast.studio.cases.Cases} first.
 */
@NullMarked
package org.holdfast.studio.cases;

import org.jspecify.annotations.NullMarked;
