/**
 * Notices from Tenders Electronic Daily, read from eForms XML. Read {@link
 * org.holdfast.oversight.eforms.NoticeReader} first.
 */
@NullMarked
package org.holdfast.oversight.eforms;

import org.jspecify.annotations.NullMarked;
