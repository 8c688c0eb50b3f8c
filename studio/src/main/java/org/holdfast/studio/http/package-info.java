/**
 * How calls come in and answers go out: typed routes, their OpenAPI document, headers, files. Read
 * {@link org.holdfast.studio.http.Route} first.
 */
@NullMarked
package org.holdfast.studio.http;

import org.jspecify.annotations.NullMarked;
