/**
 * From rows and entries to what a case is made of: tables, settings, scenarios and statements.
 * Nobody outside this module needs it.
 */
@NullMarked
package org.holdfast.casefile.internal;

import org.jspecify.annotations.NullMarked;
