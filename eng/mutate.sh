#!/usr/bin/env bash
# Measures how many changes of a part of the code its tests notice: eng/mutate.sh retries|tokens|building|flow [files, such as '**/Casing.cs' '**/State.cs']
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
area=${1:-}
case "$area" in
  retries)  tests=Auth0.Hooks.Tests project=Auth0.Hooks.csproj files=("**/Resilience/*.cs") ;;
  tokens)   tests=Auth0.Hooks.Tests project=Auth0.Hooks.csproj files=("**/Authentication/**/*.cs") ;;
  building) tests=Kiota.SourceGenerator.Tests project=Kiota.SourceGenerator.csproj files=("**/Building/**/*.cs") ;;
  # The two corpora of programs are what tests the flow; every other test would run for most of its mutants too.
  flow)     tests=Auth0.Hooks.Analyzers.Tests project=Auth0.Hooks.Analyzers.csproj files=("**/Flow/*.cs")
            only=(--test-case-filter "FullyQualifiedName~SecretCorpusTests|FullyQualifiedName~UserProgramTests|FullyQualifiedName~ConfiguredMembersTests") ;;
  *) sed -n 2p "$0"; exit 2 ;;
esac
[ $# -gt 1 ] && files=("${@:2}")
mutate=()
for file in "${files[@]}"; do mutate+=(--mutate "$file"); done
export DOTNET_INFO_WAIT_TIME=60000 # milliseconds; Stryker gives up on a busy machine after four seconds
if [ "$project" = Auth0.Hooks.csproj ]; then
  generated=$root/artifacts/mutants/generated
  rm -rf "$generated"
  dotnet build src/Auth0.Hooks -f net10.0 --no-incremental --nologo -v q -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath="$generated"
  export CustomAfterMicrosoftCommonTargets=$root/eng/mutate.targets
fi
cd "tests/$tests"
# eng/stryker.json: what ConfigureAwait is given is CA2007's business, which fails the build.
dotnet stryker --config-file ../../eng/stryker.json --project "$project" "${mutate[@]}" ${only+"${only[@]}"} --output "$root/artifacts/mutants/$area" --reporter cleartext --reporter html
