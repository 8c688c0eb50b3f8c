#!/usr/bin/env bash
# The studio measured: what a reader waits for, and what many people at once do to it.
#
#   benchmarks/studio/run.sh budgets [CASE]     the budgets of the design beside today's figures, in Chromium
#   benchmarks/studio/run.sh load [OPTIONS]     200 readers and 20 analysts, the server killed half-way
#
# Both build what they need. `budgets` needs Chromium; options of `load`: --readers, --analysts, --seconds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. launch/jdk.sh
require_jdk

case ${1:-} in
  budgets)
    case=${2:-cases/ukraine-2024}
    data=$(mktemp -d)
    printed=$data/printed
    ./holdfast studio "$case" --no-browser --no-background --port 0 --data "$data" >"$printed" &
    studio=$!
    trap 'kill $studio 2>/dev/null; wait $studio 2>/dev/null; rm -rf "$data"' EXIT
    until grep -q 'http://localhost' "$printed"; do
      kill -0 $studio || exit 1
      sleep 0.2
    done
    address=$(sed -n 's|.*\(http://localhost:[0-9]*/\).*|\1|p' "$printed")
    # The pack is made at the first call; what is measured is not its making.
    until curl -sf -o "$data/pack" "${address}data/${case##*/}/first.en.json"; do sleep 1; done
    (cd web && npm run --silent budgets -- "$address")
    ;;
  load)
    shift
    # Built before the clock runs.
    timeout 600 ./holdfast studio --help >/dev/null
    exec "$JAVA_HOME/bin/java" benchmarks/studio/Load.java "$@"
    ;;
  *)
    sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
