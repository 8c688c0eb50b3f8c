/**
 * Runs: asked for, queued, computed, kept. Read {@link org.holdfast.studio.runs.Question} first,
 * then {@link org.holdfast.studio.runs.Queue}.
 */
@NullMarked
package org.holdfast.studio.runs;

import org.jspecify.annotations.NullMarked;
