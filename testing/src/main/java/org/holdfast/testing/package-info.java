/**
 * What the tests of several modules share. Read {@link org.holdfast.testing.Seeds} first: it runs
 * one test over many seeds.
 */
@NullMarked
package org.holdfast.testing;

import org.jspecify.annotations.NullMarked;
