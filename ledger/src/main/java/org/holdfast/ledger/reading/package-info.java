/**
 * What people write into cells, read as what it is: dates, numbers, headings. Nothing is guessed
 * silently: a reading that needed a judgement carries a remark.
 */
@NullMarked
package org.holdfast.ledger.reading;

import org.jspecify.annotations.NullMarked;
