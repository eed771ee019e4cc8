#!/usr/bin/env bash
# Start-up CPU of each peer over an empty program (JIT) with the methods that are compiled for it, which repeat exactly, and the size of its native binary with the linker's warnings.
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
      # What counts is the difference within a round, for the same reason.
      empty=$(cpu dotnet "$out/$peer/StartUp.dll" empty)
      echo "$empty" >>"$out/$peer.empty"
      echo "$(cpu dotnet "$out/$peer/StartUp.dll") $empty" | awk '{ print $1 - $2 }' >>"$out/$peer.times"
    done
  done
  for peer in $peers; do
    rm -f "$out/$peer.methods" # the runtime appends
    DOTNET_JitStdOutFile="$out/$peer.methods" DOTNET_JitDisasmSummary=1 dotnet "$out/$peer/StartUp.dll"
    awk -v peer="$peer" -v over="$(median "$out/$peer.times")" -v empty="$(median "$out/$peer.empty")" \
      'match($0, /IL size=[0-9]+/) { bytes += substr($0, RSTART + 8, RLENGTH - 8) }
       END { printf "%s: %d ms CPU over an empty program, which takes %d ms; %d methods of %d bytes compiled\n", peer, over, empty, NR, bytes }' \
      "$out/$peer.methods"
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
