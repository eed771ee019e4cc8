#!/usr/bin/env bash
# Start-up CPU of each peer over an empty program (JIT), and the size of its native binary with the linker's warnings.
# Usage: benchmarks/StartUp/measure.sh [--no-native]
set -euo pipefail
cd "$(dirname "$0")/../.."
project=benchmarks/StartUp/StartUp.csproj

# Median CPU milliseconds, user and system, of 21 runs.
cpu() {
  for _ in $(seq 21); do
    ( TIMEFORMAT='%U %S'; time "$@" >/dev/null ) 2>&1 | awk '{ print ($1 + $2) * 1000 }'
  done | sort -n | sed -n 11p
}

for peer in ${PEERS:-raw generated}; do
  out=artifacts/start-up/$peer
  dotnet publish "$project" -c Release -p:Peer="$peer" -o "$out" --nologo -v q
  empty=$(cpu dotnet "$out/StartUp.dll" empty)
  full=$(cpu dotnet "$out/StartUp.dll")
  echo "$peer: $(awk -v f="$full" -v e="$empty" 'BEGIN { print f - e }') ms CPU over an empty program"
  [ "${1:-}" = --no-native ] && continue
  log=artifacts/start-up/$peer.log
  dotnet publish "$project" -c Release -r linux-x64 -p:Peer="$peer" -p:Native=true -p:CppCompilerAndLinker=gcc -o "$out-native" --nologo -v q >"$log" 2>&1 || { tail -5 "$log"; continue; }
  "$out-native/StartUp"
  echo "$peer: $(stat -c %s "$out-native/StartUp") bytes native, $(grep -cE 'warning IL[0-9]+' "$log" || true) IL warnings"
done
