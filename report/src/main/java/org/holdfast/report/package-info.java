/**
 * An answer laid out once, without a form: sections of paragraphs, charts and typed tables. The
 * brief writes them as HTML, the studio reads them as JSON, the command line prints their tables.
 * It knows no file and no library, so that a browser lays out what the server lays out.
 */
@NullMarked
package org.holdfast.report;

import org.jspecify.annotations.NullMarked;
