/**
 * How allies decide when nobody plans for all of them: donors with a budget, a rhythm and habits of
 * their own, package by package. Each step of the ladder lets them see or do more together, in the
 * same futures, so that what coordination is worth can be told apart from more money. Read {@code
 * docs/method/ladder.md} first.
 */
@NullMarked
package org.holdfast.explore.agents;

import org.jspecify.annotations.NullMarked;
