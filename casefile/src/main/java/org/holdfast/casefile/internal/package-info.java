/**
 * From bytes to rows and entries: files, CSV, YAML and the list of problems. Nobody outside this
 * module needs it.
 */
@NullMarked
package org.holdfast.casefile.internal;

import org.jspecify.annotations.NullMarked;
