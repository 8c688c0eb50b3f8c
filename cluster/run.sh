#!/usr/bin/env bash
# Plays plans, or policies planned anew, in many futures on Apache Spark; docs/guides/cluster.md says when that pays.
#
#   cluster/run.sh CASE --plans DIR [OPTIONS]    on this machine; Maven brings Spark
#   cluster/run.sh policies CASE [OPTIONS]       the same for policies
#   SPARK_HOME=... cluster/run.sh ...            on a cluster, through its own spark-submit
#
# It finds a JDK as ./holdfast does. HOLDFAST_JAVA_OPTIONS holds options for Java on this machine
# (-Xmx8g -Dspark.master=local[1]), HOLDFAST_SPARK_OPTIONS those for spark-submit (--master
# spark://HOST:7077 --executor-memory 8g).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname "$here")
. "$root/launch/jdk.sh"
. "$root/launch/build.sh"
require_jdk

say "holdfast-cluster: building"
lock_builds
mkdir -p "$here/target/quick"
compile cluster "$here/target/quick/build.log"
stage cluster
unlock_builds
hold cluster
which_sources

# shellcheck disable=SC2086 # the options are words on purpose
if [ -n "${SPARK_HOME:-}" ]; then
  options=$(grep -v '^#' "$here/spark.flags" | tr '\n' ' ')
  jars=$(class_path class-path)
  exec "$SPARK_HOME/bin/spark-submit" --class org.holdfast.cluster.Main \
    --conf "spark.driver.extraJavaOptions=$options -Dholdfast.commit=$commit" \
    --conf "spark.executor.extraJavaOptions=$options" \
    --jars "$(tr ':' ',' <<<"${jars#*:}")" ${HOLDFAST_SPARK_OPTIONS:-} "${jars%%:*}" "$@"
fi
# The first class path lacks what is needed only to run, HiGHS's library above all; the second has that, without Spark.
# shellcheck disable=SC2086 # the options are words on purpose
SPARK_LOCAL_IP=127.0.0.1 exec "$JAVA_HOME/bin/java" "@$here/spark.flags" \
  -Dlog4j2.configurationFile="$here/log4j2.properties" -Dholdfast.commit="$commit" ${HOLDFAST_JAVA_OPTIONS:-} \
  -cp "$(class_path class-path-with-spark):$(class_path class-path)" org.holdfast.cluster.Main "$@"
