/**
 * The server: pages, data and runs for a browser, for one person on one machine or for a team. Read
 * {@link org.holdfast.studio.Studio} first, then {@link org.holdfast.studio.Routes}.
 */
@NullMarked
package org.holdfast.studio;

import org.jspecify.annotations.NullMarked;
