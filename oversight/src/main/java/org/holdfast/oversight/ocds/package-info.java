/**
 * Files of the Open Contracting Data Standard 1.1, read as a stream in bounded memory. Read {@link
 * org.holdfast.oversight.ocds.OcdsFile} first.
 */
@NullMarked
package org.holdfast.oversight.ocds;

import org.jspecify.annotations.NullMarked;
