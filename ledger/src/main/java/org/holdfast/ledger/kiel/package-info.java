/**
 * The Ukraine Support Tracker of the Kiel Institute: its workbooks of two layouts and the files of
 * its site. Read {@link org.holdfast.ledger.kiel.KielWorkbook} first. Layouts and traps are told in
 * {@code docs/guides/ledger.md}.
 */
@NullMarked
package org.holdfast.ledger.kiel;

import org.jspecify.annotations.NullMarked;
