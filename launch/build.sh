# Builds modules for the scripts that run them, and copies what was built to where no later build reaches it: a folder
# named by its content (launch/Stage.java). To be sourced after launch/jdk.sh; $root is Holdfast's own folder.

# Beside what else is kept; in Holdfast's own folder where nothing may be written there.
copies=${XDG_CACHE_HOME:-${HOME:-}/.cache}/holdfast/programs
{ mkdir -p "$copies" && [ -w "$copies" ]; } 2>/dev/null || copies=$root/target/programs

# Maven in the root folder, whatever the caller's folder is.
maven() { (cd "$root" && ./mvnw -B "$@"); }

# The class files of modules and of those that they need, with Maven's words in a log; tells what went wrong.
compile() {
  local list=$1 log=$2 code=0
  # Up to test-compile, though tests are left out: what compiles messages asks Maven for all libraries of a module, and Maven
  # finds another module's tests only in a build that goes as far.
  maven -q -T 2 -Dquick -Dbuild.folder=target/quick -Denforcer.skip -Dmaven.test.skip \
    -pl "$list" -am test-compile >"$log" 2>&1 9>&- || code=$?
  [ "$code" -ne 0 ] || return 0
  if grep -q '^\[ERROR\]' "$log"; then
    sed -n '/^\[ERROR\] -> \[Help/q; /^\[ERROR\]/p' "$log" >&2
  else
    # What Java says before Maven runs: its own words, without the way through its code.
    grep -vE '^[[:space:]]+(at |\.\.\. [0-9]+ more)' "$log" >&2 || true
  fi
  if grep -qE 'UnknownHostException|ConnectException|SSLHandshakeException|timed out|Could not transfer' "$log"; then
    say "holdfast: a library could not be fetched. The first build needs Maven Central; behind a proxy, or"
    say "  with certificates of your own, tell Java so: JAVA_TOOL_OPTIONS='-Dhttps.proxyHost=… -Dhttps.proxyPort=…' or"
    say "  '-Djavax.net.ssl.trustStore=…'. What was fetched so far is kept."
  fi
  say "holdfast: the build failed; all of its output is in $log"
  exit 4
}

# One build at a time; who waited finds it done. Without flock (macOS) there is no waiting.
lock_builds() {
  mkdir -p "$root/cli/target/quick"
  if command -v flock >/dev/null; then
    exec 9>"$root/cli/target/quick/lock"
    flock 9
  fi
}

unlock_builds() { exec 9>&-; }

# Copies what was built of a module, and removes old copies that no program runs from.
stage() {
  local module=$1 old number=0
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$root/launch/Stage.java" "$root" "$module" "$copies" "$root/web/dist" 9>&-
  command -v flock >/dev/null || return 0
  while IFS= read -r old; do
    number=$((number + 1))
    [ "$number" -gt 6 ] || continue
    flock -xn "$old/lock" rm -rf "$old" || true
  done < <(ls -td "$copies"/*/ 2>/dev/null)
}

# Is there a copy of what was last built of a module?
is_staged() {
  local name=
  [ -f "$root/$1/target/quick/copy" ] || return 1
  read -r name <"$root/$1/target/quick/copy" || true
  [ -n "$name" ] && [ -f "$copies/$name/class-path" ]
}

# Holds a module's copy as long as this process lives, Java after it included: $copy is its folder, $copy_name its name.
# A copy that goes in between is made anew.
hold() {
  local try
  for try in 1 2 3; do
    is_staged "$1" || { lock_builds; stage "$1"; unlock_builds; }
    read -r copy_name <"$root/$1/target/quick/copy"
    copy=$copies/$copy_name
    command -v flock >/dev/null || return 0
    if { exec 7<"$copy/lock"; } 2>/dev/null && flock -s 7 && [ -f "$copy/class-path" ]; then return 0; fi
  done
  say "holdfast: the copy in $copy cannot be used; remove that folder and try again."
  exit 4
}

# The class path in a copy, whose own jars are named from it.
class_path() { sed "s:@/:$copy/:g" "$copy/$1"; }

# Keeps ready what the program that is held needs at its start: Java writes it down while it plans the smallest case, once a copy
# and beside the command that was asked for. $warmed are the options with which Java takes it; where it does not fit, Java says
# nothing and starts as before.
warm() {
  local main=$1 making=$copy/warming
  warmed=
  if [ -f "$copy/start.aot" ]; then
    warmed="-XX:AOTCache=$copy/start.aot -Xlog:cds*=off -Xlog:aot*=off"
    return 0
  fi
  # Whoever was stopped on the way left its folder: nothing is written there any more.
  [ -z "$(find "$making" -prune -mmin +30 2>/dev/null)" ] || rm -rf "$making"
  if mkdir "$making" 2>/dev/null; then
    HOLDFAST_CACHE=$making warm_up "$main" </dev/null >/dev/null 2>&1 &
  fi
}

warm_up() {
  local java=(nice -n 15 "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Dholdfast.home="$root")
  cd "$making"
  "${java[@]}" -cp "$(class_path class-path)" "$1" new case
  "${java[@]}" -XX:AOTCacheOutput=start.aot -cp "$(class_path class-path)" "$1" plan case
  mv start.aot "$copy/"
  rm -rf "$making"
}

# How Java runs a command, in $tuned: by itself it is set for servers. What HOLDFAST_JAVA_OPTIONS says goes before it. Measured in
# benchmarks/README.md, "A command as a whole".
tune() {
  local processors
  tuned=
  if [ "${1:-}" = studio ]; then return 0; fi
  processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo many)
  # The better of Java's compilers takes what is called 64 times as often as it would by itself.
  tuned="-XX:Tier4InvocationThreshold=320000 -XX:Tier4MinInvocationThreshold=38400 -XX:Tier4CompileThreshold=960000 \
-XX:Tier4BackEdgeThreshold=2560000"
  case " $* " in
    *' --answers '*) ;;
    ' check '* | *' -h '* | *' --help '* | ' --version ' | '  ')
      # What answers within a second is over before that compiler has paid for itself.
      tuned=-XX:TieredStopAtLevel=1
      processors=1
      ;;
  esac
  # What Java would collect beside the program, with more processors than two, it collects in between.
  case "$processors ${HOLDFAST_JAVA_OPTIONS:-}" in
    *GC*) ;;
    1\ * | 2\ *) tuned="$tuned -XX:+UseSerialGC" ;;
  esac
}

# Which sources these are, in $commit: the commit, and whether what the program is built of differs from it.
which_sources() {
  local status first second third changed=
  commit=copy-$copy_name
  if [ -e "$root/.git" ] && status=$(git -C "$root" status --porcelain=v2 --branch -- \
    pom.xml '*/pom.xml' '*/src/main/*' web/src web/index.html web/package-lock.json 2>/dev/null); then
    commit=
    while read -r first second third _; do
      case "$first $second" in
        '# branch.oid') commit=${third:0:12} ;;
        '# '*) ;;
        *) changed=1 ;;
      esac
    done <<<"$status"
    if [ -n "$changed" ]; then commit=$commit.changed-$copy_name; fi
  fi
}
