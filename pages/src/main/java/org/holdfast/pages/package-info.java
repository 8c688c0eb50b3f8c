/**
 * An answer and a ledger as the pages of the studio: findings, charts, tables whose figures name
 * their sources. Read {@link org.holdfast.pages.Pages} first; {@link org.holdfast.pages.Page} is
 * what the web part reads.
 */
@NullMarked
package org.holdfast.pages;

import org.jspecify.annotations.NullMarked;
