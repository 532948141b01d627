# shellcheck shell=bash
# Shared by run, test and .ci/run: finds the tools and builds what is stale. To be sourced from the project's folder.

stop_with() {
  echo "$1" >&2
  exit 1
}

# version_at_least FOUND WANTED: compares dotted numbers.
version_at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Sets JAVA; the launcher needs Java 17 or later.
need_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    JAVA=$JAVA_HOME/bin/java
  else
    JAVA=$(command -v java || true)
  fi
  [ -n "$JAVA" ] || stop_with "Java is missing. Install a JDK, version 17 or later (Debian: apt-get install openjdk-17-jdk-headless)."
  java_version=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9.]*\).*/\1/p' | head -n 1)
  version_at_least "${java_version:-0}" 17 || stop_with "Java $java_version is too old: $JAVA. Version 17 or later is needed; set JAVA_HOME to one."
}

# Says at once, before anything is built, what the launcher would refuse in the end.
need_free_place() {
  port=${TOUCHSTONE_PORT:-8080}
  home=${TOUCHSTONE_HOME:-.touchstone}
  if [ -f "$home/lock" ]; then
    holder=$(cat "$home/lock")
    case "$(ps -o args= -p "${holder:-0}" 2>/dev/null || true)" in
      *org.touchstone.local.LocalStack*)
        stop_with "Touchstone is already running from $home (process $holder). Stop it first, or set TOUCHSTONE_HOME to another folder and TOUCHSTONE_PORT to another port."
        ;;
    esac
  fi
  # What an earlier start left running is ended by the launcher, so its port is not taken.
  left=$(cat "$home/processes/application.pid" 2>/dev/null || true)
  if { [ -z "$left" ] || ! kill -0 "$left" 2>/dev/null; } && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    stop_with "Port $port is taken by another program. Stop that program, or choose another port: TOUCHSTONE_PORT=8090 ./run"
  fi
}

# Building needs a JDK, Maven and Node. Sets MAVEN.
need_build_tools() {
  need_java
  if [ -n "${JAVA_HOME:-}" ]; then javac=$JAVA_HOME/bin/javac; else javac=$(command -v javac || true); fi
  [ -x "$javac" ] || stop_with "The Java compiler is missing: a JDK is needed, not only a Java runtime (Debian: apt-get install openjdk-17-jdk-headless)."
  command -v node >/dev/null || stop_with "Node is missing. Install version 20.19 or later, with npm (Debian: apt-get install nodejs npm)."
  node_version=$(node --version | sed 's/^v//')
  version_at_least "$node_version" 20.19 || stop_with "Node $node_version is too old. Version 20.19 or later is needed."
  command -v npm >/dev/null || stop_with "npm is missing. Install it beside Node (Debian: apt-get install npm)."
  if command -v mvn >/dev/null; then
    MAVEN=mvn
    maven_version=$(mvn --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
    version_at_least "${maven_version:-0}" 3.8 || stop_with "Maven $maven_version is too old. Version 3.8 or later is needed."
  elif command -v curl >/dev/null || command -v wget >/dev/null; then
    MAVEN=./mvnw
  else
    stop_with "Maven is missing. Install version 3.8 or later (Debian: apt-get install maven)."
  fi
}

# fingerprint PATH...: one line that changes when a file below these paths does. What git ignores is left out, and so are
# the journeys in the browser, which are no part of the product.
fingerprint() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard -- "$@"
  else
    find "$@" \( -name node_modules -o -name target -o -name dist -o -name generated -o -name 'test-results' \
      -o -name 'playwright-report' \) -prune -o -type f -print0 2>/dev/null
  fi | grep -zv '^frontend/e2e/' | LC_ALL=C sort -zu | xargs -0 cksum 2>/dev/null | cksum
}

is_current() {
  [ -f "local/target/built.$1" ] && [ "$(cat "local/target/built.$1")" = "$2" ]
}

fingerprint_screens() {
  fingerprint frontend openapi.yaml
}

fingerprint_all() {
  fingerprint pom.xml .mvn frontend openapi.yaml backend/pom.xml backend/src/main local/pom.xml local/src/main docker/keycloak
}

# To be called only if nothing has changed while the build ran.
mark_built() {
  fingerprint_screens >local/target/built.screens
  fingerprint_all >local/target/built.all
}

# Packages the product unless nothing has changed since the last time; then neither Maven nor Node is needed.
build_stale() {
  screens=$(fingerprint_screens)
  all=$(fingerprint_all)
  if is_current all "$all" && [ -f backend/target/quarkus-app/quarkus-run.jar ] && launcher_is_whole; then
    return
  fi
  need_build_tools
  options=
  if is_current screens "$screens" && ls frontend/target/touchstone-frontend-*.jar >/dev/null 2>&1; then
    options=-Dexec.skip=true
    echo "Building: something has changed since the last time."
  else
    echo "Building: the first time takes a few minutes, most of them for downloads."
  fi
  mkdir -p local/target
  log=local/target/build.log
  begun=$(date +%s)
  # Only the names of the parts are shown; all the rest is in the log.
  "$MAVEN" -B -DskipTests $options package 2>&1 | tee "$log" \
    | sed -un 's/^\[INFO\] Building \(Touchstone: .*[a-z]\)  *[0-9].*/  \1/p'
  if ! grep -q '^\[INFO\] BUILD SUCCESS' "$log"; then
    grep -E '^\[ERROR\]|ERR!' "$log" | head -n 30 >&2 || true
    stop_with "The build failed; see $log"
  fi
  if [ "$(fingerprint_all)" = "$all" ]; then mark_built; fi
  echo "Built in $(($(date +%s) - begun)) s."
}

# Whether everything the launcher runs is still where the build has put it.
launcher_is_whole() {
  [ -f local/target/launcher.classpath ] || return 1
  for keycloak in local/target/keycloak/keycloak-*/lib/quarkus-run.jar; do
    [ -f "$keycloak" ] || return 1
  done
  tr ':' '\n' <local/target/launcher.classpath | while read -r jar; do [ -f "$jar" ] || exit 1; done
}

# Sets CHROMIUM_PATH if there is a browser.
find_chromium() {
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    [ -x "$CHROMIUM_PATH" ] || stop_with "CHROMIUM_PATH names no program: $CHROMIUM_PATH"
  else
    for browser in chromium chromium-browser google-chrome; do
      CHROMIUM_PATH=$(command -v "$browser" || true)
      [ -z "$CHROMIUM_PATH" ] || break
    done
  fi
  export CHROMIUM_PATH
  [ -n "$CHROMIUM_PATH" ]
}

need_chromium() {
  find_chromium || { apt_install chromium && find_chromium; } \
    || stop_with "Chromium is missing. Install it, or set CHROMIUM_PATH to one."
}

apt_install() {
  command -v apt-get >/dev/null || stop_with "Missing: $*. Please install."
  become=
  if [ "$(id -u)" != 0 ]; then become="sudo -n"; fi
  echo "Installing:" "$@"
  $become apt-get update -qq
  $become env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
