/**
 * Reads a folder of CSV and YAML files: out comes a sound case, or every problem in it. It is the
 * one place where data from outside are judged; nobody downstream checks them again. Read {@link
 * org.holdfast.casefile.CaseReader} first, then {@link org.holdfast.intake.Problem}.
 */
@NullMarked
package org.holdfast.casefile;

import org.jspecify.annotations.NullMarked;
