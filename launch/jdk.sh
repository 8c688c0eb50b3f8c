# Finds a JDK 25.0.3 or newer, for ./holdfast and the scripts beside it: `. jdk.sh`, then `require_jdk`, which
# exports JAVA_HOME. HOLDFAST_JAVA_HOME names the JDK to use; HOLDFAST_NO_INSTALL=1 forbids installing one.

say() { printf '%s\n' "$*" >&2; }

# True if $1 is the home of a JDK 25.0.3 or newer. Its `release` file tells, so no Java is started.
good_jdk() {
  local line version= major minor patch
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;; esac
  done <"$1/release"
  version=${version//[!0-9.]/}
  IFS=. read -r major minor patch _ <<<"$version"
  [ "${major:-0}" -gt 25 ] && return 0
  [ "${major:-0}" -eq 25 ] || return 1
  [ "${minor:-0}" -gt 0 ] || [ "${patch:-0}" -ge 3 ]
}

find_jdk() {
  local home
  for home in "${HOLDFAST_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
    if [ -n "$home" ] && good_jdk "$home"; then jdk=$home; return 0; fi
  done
  if home=$(command -v java); then
    home=$(readlink -f "$home" 2>/dev/null || printf '%s' "$home")
    home=${home%/bin/java}
    if good_jdk "$home"; then jdk=$home; return 0; fi
  fi
  if [ -x /usr/libexec/java_home ] && home=$(/usr/libexec/java_home -v 25+ 2>/dev/null); then
    if good_jdk "$home"; then jdk=$home; return 0; fi
  fi
  return 1
}

# Installs Debian's packages where that needs no question: as root, or with sudo that asks nothing.
install() {
  local reason=$1
  local -a as=()
  shift
  [ -z "${HOLDFAST_NO_INSTALL:-}" ] && command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    as=(sudo -n)
  fi
  say "holdfast: $reason; installing Debian's $*."
  ${as[@]+"${as[@]}"} apt-get update -qq >/dev/null &&
    ${as[@]+"${as[@]}"} env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

install_jdk() { install "no JDK 25.0.3 or newer found" openjdk-25-jdk-headless; }

# Exports JAVA_HOME, or says what to install and ends the script that asked.
require_jdk() {
  if [ -n "${HOLDFAST_JAVA_HOME:-}" ] && ! good_jdk "$HOLDFAST_JAVA_HOME"; then
    say "holdfast: HOLDFAST_JAVA_HOME is '$HOLDFAST_JAVA_HOME', which is not a JDK 25.0.3 or newer."
    exit 2
  fi
  if ! find_jdk && ! { install_jdk && find_jdk; }; then
    say "holdfast: needs a JDK 25.0.3 or newer, and found none."
    say "  Debian 13, Ubuntu:  sudo apt-get install openjdk-25-jdk-headless"
    say "  Fedora:             sudo dnf install java-25-openjdk-devel"
    say "  macOS:              brew install openjdk@25"
    say "Or set HOLDFAST_JAVA_HOME to the folder of one."
    exit 2
  fi
  export JAVA_HOME=$jdk
}
