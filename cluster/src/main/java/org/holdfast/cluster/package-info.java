/**
 * Plans in many futures on Apache Spark: the same numbers as on one machine, from many. Read {@link
 * org.holdfast.cluster.ClusterExplorer} first.
 */
@NullMarked
package org.holdfast.cluster;

import org.jspecify.annotations.NullMarked;
