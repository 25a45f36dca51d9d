#!/usr/bin/env bash
# Says where the tool shall be and by which key it is cached. Takes INPUT_VERSION; gives folder, key and needs-sdk.
set -euo pipefail

# Of all that the tool is built from, where no version is asked for.
source_hash() {
  cd "$GITHUB_ACTION_PATH"
  find src rules Directory.Build.props Directory.Packages.props global.json -type f -not -path '*/bin/*' -not -path '*/obj/*' -print0 \
    | LC_ALL=C sort -z | xargs -0 cat | git hash-object --stdin
}

version=${INPUT_VERSION:-$(source_hash)}
needs_sdk=false
dotnet --list-sdks 2>/dev/null | grep -q '^10\.' || needs_sdk=true
{
  echo "folder=$RUNNER_TEMP/style-lint-tool"
  echo "key=style-lint-$RUNNER_OS-$RUNNER_ARCH-$version"
  echo "needs-sdk=$needs_sdk"
} >>"$GITHUB_OUTPUT"
