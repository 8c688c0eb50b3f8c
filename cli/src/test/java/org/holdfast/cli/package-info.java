/** Tests of the command line: what it prints, where, and its exit codes. */
@NullMarked
package org.holdfast.cli;

import org.jspecify.annotations.NullMarked;
