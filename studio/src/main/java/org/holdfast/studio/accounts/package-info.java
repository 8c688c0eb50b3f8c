/**
 * Who may do what: roles, passwords, sessions, limits. Read {@link
 * org.holdfast.studio.accounts.Role} first.
 */
@NullMarked
package org.holdfast.studio.accounts;

import org.jspecify.annotations.NullMarked;
