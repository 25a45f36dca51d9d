#!/usr/bin/env bash
# Puts the tool into TOOL_FOLDER, if the cache has not: the package of INPUT_VERSION, else what is built from this action's own source.
set -euo pipefail
if [ -e "$TOOL_FOLDER/style-lint" ] || [ -e "$TOOL_FOLDER/style-lint.exe" ]; then exit 0; fi

if [ -n "${INPUT_VERSION:-}" ]; then
  dotnet tool install style-lint --version "$INPUT_VERSION" --tool-path "$TOOL_FOLDER"
else
  # The pages of the rules are where this action is at home; where it is part of the workflow's own repository, there.
  home="$GITHUB_SERVER_URL/${GITHUB_ACTION_REPOSITORY:-$GITHUB_REPOSITORY}"
  dotnet build "$GITHUB_ACTION_PATH/src/StyleLint.Cli" --configuration Release --output "$TOOL_FOLDER" --verbosity quiet -nologo -p:RunAnalyzers=false -p:RepositoryUrl="$home"
fi
