#!/usr/bin/env bash
# Holds Holdfast against its peers, and fails where they disagree.
#
#   benchmarks/peers/run.sh full [CASE [SCENARIO]]   the whole programme: same optimum as highspy
#   benchmarks/peers/run.sh small [CASE]             a small case: same optimum as a PuLP model
#   benchmarks/peers/run.sh replan [FUTURES [CASE]]  a small case planned anew each year: same plans as a model with highspy
#   benchmarks/peers/run.sh futures [CASE [SCENARIO]] futures a second, beside NumPy on the same arrays
#   benchmarks/peers/run.sh plans FOLDER [CASE]      what 200 futures of plans cost the processor; no peer
#   benchmarks/peers/run.sh policies [CASE [FUTURES]] what a policy planned anew costs the processor in a future; no peer
#   benchmarks/peers/run.sh times [CASE [SCENARIO]]  how long the plan and ad hoc take; no peer
#   benchmarks/peers/run.sh flags [BIDS]             one red flag of that many bids: plain Python
#   benchmarks/peers/run.sh ledger WORKBOOK          the tracker's totals: pandas and openpyxl
#   benchmarks/peers/run.sh events [EVENTS]          that many events imported and queried; no peer
#
# The peers are Debian's python3-highspy, python3-pulp, python3-numpy, python3-pandas and python3-openpyxl, run with Debian's own Python. Missing
# packages are installed where that needs no question, unless HOLDFAST_NO_INSTALL is set. Results
# are left in target/peers.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
out=$root/target/peers
python=/usr/bin/python3

. "$root/launch/jdk.sh"
. "$root/launch/build.sh"
require_jdk

# need PYTHON_MODULE DEBIAN_PACKAGE
need() {
  "$python" -W ignore -c "import $1" 2>/dev/null && return 0
  if [ -z "${HOLDFAST_NO_INSTALL:-}" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "installing $2"
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
  fi
  "$python" -W ignore -c "import $1" 2>/dev/null && return 0
  say "This comparison needs Debian's package $2:  sudo apt-get install $2"
  exit 3
}

# Builds the benchmarks as the launcher builds, and holds the copy that they run from.
build() {
  say "building the benchmarks"
  lock_builds
  mkdir -p "$root/benchmarks/target/quick"
  compile benchmarks "$root/benchmarks/target/quick/build.log"
  stage benchmarks
  unlock_builds
  hold benchmarks
  class_path=$(class_path class-path)
}

# As the launcher runs a command; what HOLDFAST_JAVA_OPTIONS says goes before it.
java() {
  # shellcheck disable=SC2086 # the options are words on purpose
  "$JAVA_HOME/bin/java" ${tuned:-} ${HOLDFAST_JAVA_OPTIONS:-} \
    --enable-native-access=ALL-UNNAMED -cp "$class_path" "$@"
}

# measured NAME COMMAND...: says what a command took; also left in measured.txt.
measured() { "$python" "$here/measured.py" "$out/measured.txt" "$@"; }

mkdir -p "$out"
case ${1:-} in
  full)
    need highspy python3-highspy
    build
    say "Holdfast builds and solves"
    java org.holdfast.benchmarks.FullProgramme \
      "${2:-$root/cases/ukraine-2024}" "${3:-baseline}" "$out" >"$out/full.holdfast"
    say "highspy reads and solves"
    "$python" -W ignore "$here/full_programme.py" \
      "$out/first_tier.mps" "$out/weighted.mps" >"$out/full.peer"
    "$python" "$here/compare.py" "$out/full.holdfast" "$out/full.peer"
    ;;
  small)
    need pulp python3-pulp
    build
    folder=${2:-$here/small-case}
    java org.holdfast.benchmarks.SmallCase "$folder" >"$out/small.holdfast"
    "$python" -W ignore "$here/small_case.py" "$folder" >"$out/small.peer"
    "$python" "$here/compare.py" "$out/small.holdfast" "$out/small.peer"
    ;;
  replan)
    need highspy python3-highspy
    build
    folder=${3:-$here/small-case}
    java org.holdfast.benchmarks.Replan "$folder" "$out/replan" "${2:-8}" 5 >"$out/replan.holdfast"
    "$python" -W ignore "$here/replan.py" "$folder" "$out/replan" >"$out/replan.peer"
    "$python" "$here/compare.py" "$out/replan.holdfast" "$out/replan.peer"
    ;;
  futures)
    need numpy python3-numpy
    build
    mkdir -p "$out/futures"
    say "Holdfast plays the plan in futures on one thread (three minutes)"
    java -Xmx6g org.holdfast.balance.KernelTimes \
      "${2:-$root/cases/ukraine-2024}" "${3:-baseline}" "$out/futures" 512 "${BLOCK:-128}" \
      | tee "$out/futures.holdfast"
    say "NumPy plays the same futures on one thread"
    OPENBLAS_NUM_THREADS=1 "$python" "$here/futures_balance.py" "$out/futures" \
      | tee "$out/futures.peer"
    "$python" "$here/futures_compare.py" "$out/futures.holdfast" "$out/futures.peer"
    ;;
  plans)
    plans=${2:?name the folder of plans that  ./holdfast explore CASE --plans-out FOLDER  wrote}
    build
    tune explore
    java org.holdfast.benchmarks.FutureTimes \
      "${3:-$root/cases/ukraine-2024}" "$plans" "${4:-200}" "${5:-12}"
    ;;
  policies)
    build
    java org.holdfast.benchmarks.PolicyTimes "${2:-$root/cases/ukraine-2024}" "${3:-1}" "${4:-2}"
    ;;
  times)
    build
    java org.holdfast.benchmarks.PlanTimes "${2:-$root/cases/ukraine-2024}" "${3:-baseline}"
    ;;
  flags)
    bids=${2:-1000000}
    file=$out/contracts-$bids.jsonl
    [ -s "$file" ] || "$python" "$here/make_contracts.py" "$bids" "$file" >&2
    # Invented prices are too far apart for a lower fence above 0, so the settings give one.
    printf '[R024]\nthreshold = 0.001\n' >"$out/flags.ini"
    "$root/holdfast" --version >/dev/null
    start=$(date +%s.%N)
    HOLDFAST_JAVA_OPTIONS=${HOLDFAST_JAVA_OPTIONS:--Xmx1g} "$root/holdfast" oversight flags "$file" \
      --settings "$out/flags.ini" --json >"$out/flags.json"
    seconds=$("$python" -c "print($(date +%s.%N) - $start)")
    "$python" "$here/flags.py" "$file" "$out/flags.json" "$seconds" 0.001
    ;;
  ledger)
    workbook=${2:?name the workbook, which is not part of Holdfast: docs/guides/ledger.md says where it is}
    need pandas python3-pandas
    need openpyxl python3-openpyxl
    "$root/holdfast" --version >/dev/null
    rm -rf "$out/ledger" "$out/measured.txt"
    measured Holdfast "$root/holdfast" ledger import "$workbook" --ledger "$out/ledger" --json \
      >"$out/ledger.json"
    measured pandas "$python" -W ignore "$here/ledger.py" "$workbook" "$out/ledger.json"
    "$python" "$here/measured.py" "$out/measured.txt"
    ;;
  events)
    events=${2:-1000000}
    file=$out/events-$events.csv
    [ -s "$file" ] || "$python" "$here/make_events.py" "$events" "$file"
    "$root/holdfast" --version >/dev/null
    rm -rf "$out/events" "$out/measured.txt"
    export HOLDFAST_JAVA_OPTIONS=${HOLDFAST_JAVA_OPTIONS:--Xmx512m}
    say "$events events, with $HOLDFAST_JAVA_OPTIONS"
    ask() { measured "$1" "$root/holdfast" ledger "$@" --ledger "$out/events" >"$out/events.txt"; }
    ask import "$file"
    ask gap
    ask gap --by item
    ask gap --trace --parquet "$out/events.parquet"
    ask open --top 5
    ask time --from promised
    ask donor "Zubrowka 3"
    ;;
  *)
    sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
