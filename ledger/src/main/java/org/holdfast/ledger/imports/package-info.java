/**
 * Files taken in: which kind a file is, every row read, read with a remark, or left out and why,
 * and what changed since the last version of the same list. Read {@link
 * org.holdfast.ledger.imports.Importing} first, then {@link org.holdfast.ledger.imports.Importer}.
 */
@NullMarked
package org.holdfast.ledger.imports;

import org.jspecify.annotations.NullMarked;
