/**
 * The command line: parse arguments, call one method, print, return one exit code. Read {@link
 * org.holdfast.cli.Main} first, then {@link org.holdfast.cli.Exit} for the exit codes.
 */
@NullMarked
package org.holdfast.cli;

import org.jspecify.annotations.NullMarked;
