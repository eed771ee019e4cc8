#!/usr/bin/env bash
# Start-up CPU of each peer over an empty program (JIT), and the size of its native binary with the linker's warnings.
# The settings are the same for all: those of StartUp.csproj.
# Usage: benchmarks/StartUp/measure.sh [--no-native] [--no-jit]
set -euo pipefail
cd "$(dirname "$0")/../.."
project=benchmarks/StartUp/StartUp.csproj
out=artifacts/start-up
rounds=41
peers=${PEERS:-raw generated}
mkdir -p "$out"

# CPU milliseconds, user and system, of one run.
cpu() {
  ( TIMEFORMAT='%U %S'; time "$@" >/dev/null ) 2>&1 | awk '{ print ($1 + $2) * 1000 }'
}

median() {
  sort -n "$1" | sed -n "$(( rounds / 2 + 1 ))p"
}

jit() {
  for peer in $peers; do
    dotnet publish "$project" -c Release -p:Peer="$peer" -o "$out/$peer" --nologo -v q
    : >"$out/$peer.times"
    : >"$out/$peer.empty"
  done
  # Peers take turns, so that a slow minute of the machine hits all of them.
  for _ in $(seq $rounds); do
    for peer in $(shuf -e $peers); do
      cpu dotnet "$out/$peer/StartUp.dll" empty >>"$out/$peer.empty"
      cpu dotnet "$out/$peer/StartUp.dll" >>"$out/$peer.times"
    done
  done
  for peer in $peers; do
    awk -v peer="$peer" -v full="$(median "$out/$peer.times")" -v empty="$(median "$out/$peer.empty")" \
      'BEGIN { printf "%s: %d ms CPU over an empty program, which takes %d ms\n", peer, full - empty, empty }'
  done
}

native() {
  for peer in $peers; do
    for network in false true; do
      log=$out/$peer-$network.log
      dotnet publish "$project" -c Release -r linux-x64 -p:Peer="$peer" -p:Network=$network -p:Native=true -p:CppCompilerAndLinker=gcc \
        -o "$out/$peer-native-$network" --nologo -v q >"$log" 2>&1 || { tail -5 "$log"; continue; }
      "$out/$peer-native-$network/StartUp"
      echo "$peer, network $network: $(stat -c %s "$out/$peer-native-$network/StartUp") bytes native, $(grep -cE 'warning IL[0-9]+' "$log" || true) IL warnings"
    done
  done
}

[[ " $* " == *" --no-jit "* ]] || jit
[[ " $* " == *" --no-native "* ]] || native
