#!/usr/bin/env bash
# Measures how long the packaged application takes to become ready, and its memory, on the data of a running ./run:
# further instances are started beside the running one, one after another, with its settings.
#   bench/start.sh [RUNS]     5 runs; prints a Markdown table (Linux only)
set -eu
cd "$(dirname "$0")/.."
runs=${1:-5}
home=${TOUCHSTONE_HOME:-.touchstone}
running=$(cat "$home/processes/application.pid" 2>/dev/null || true)
if [ -z "$running" ] || [ ! -r "/proc/$running/environ" ]; then
  echo "Start the product first: ./run" >&2
  exit 1
fi

mapfile -d '' -t environment <"/proc/$running/environ"
mapfile -d '' -t command <"/proc/$running/cmdline"
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
log=$(mktemp)
trap 'rm -f "$log"' EXIT

milliseconds() { echo $(($(date +%s%N) / 1000000)); }
memory() { awk -v field="$2:" '$1 == field { printf "%d", $2 / 1024 }' "/proc/$1/status"; }

echo "$(java -version 2>&1 | head -n 1), $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "| run | ready after (s) | memory when ready (MiB) | after 200 requests (MiB) | peak (MiB) |"
echo "| --- | --- | --- | --- | --- |"
for run in $(seq "$runs"); do
  begun=$(milliseconds)
  env -i "${environment[@]}" QUARKUS_HTTP_PORT="$port" QUARKUS_SCHEDULER_ENABLED=false "${command[@]}" >"$log" 2>&1 &
  instance=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
    if ! kill -0 "$instance" 2>/dev/null; then
      tail -n 20 "$log" >&2
      exit 1
    fi
    sleep 0.02
  done
  took=$(($(milliseconds) - begun))
  ready=$(memory "$instance" VmRSS)
  for _ in $(seq 200); do curl -s -o /dev/null "http://127.0.0.1:$port/api/v1/settings"; done
  echo "| $run | $((took / 1000)).$(printf '%03d' $((took % 1000))) | $ready | $(memory "$instance" VmRSS) | $(memory "$instance" VmHWM) |"
  kill "$instance"
  wait "$instance" 2>/dev/null || true
done
