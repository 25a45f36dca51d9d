#!/usr/bin/env bash
# Runs the check in the working folder and keeps all that it gives; whether the job fails is decided at its end (finish.sh).
set -euo pipefail
results=$(mktemp -d "$RUNNER_TEMP/style-lint-results.XXXXXX")
sarif="$results/style-lint.sarif"
annotations="$results/annotations.txt"
json="$results/findings.json"
summary="$results/summary.md"
failure="$results/failure.txt"

arguments=(
  check
  --min-level "$INPUT_MIN_LEVEL" --fail-on "$INPUT_FAIL_ON" --category "$INPUT_CATEGORY"
  --report "sarif=$sarif" --report "github=$annotations" --report "json=$json" --report "markdown=$summary"
)
if [ -n "$INPUT_CONFIG" ]; then arguments+=(--config "$INPUT_CONFIG"); fi
if [ -n "$INPUT_BASELINE" ]; then arguments+=(--baseline "$INPUT_BASELINE"); fi
if [ "$INPUT_CHANGED_ONLY" = true ]; then arguments+=(--diff); fi
while IFS= read -r argument; do
  if [ -n "$argument" ]; then arguments+=("$argument"); fi
done <<<"$INPUT_ARGS"
arguments+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then arguments+=("$path"); fi
done <<<"$INPUT_PATHS"

# In a runner the tool writes no line that could be a command, whatever an article says. What it cannot do at all, it says on standard error.
exit_code=0
"$TOOL_FOLDER/style-lint" "${arguments[@]}" 2>"$failure" || exit_code=$?
if [ -s "$summary" ]; then
  cat "$failure" >&2
  : >"$failure"
else
  printf '## StyleLint\n\n```text\n%s\n```\n' "$(<"$failure")" >"$summary"
fi

total() {
  if [ -s "$json" ]; then grep -o "\"$1\": *[0-9]*" "$json" | tail -n 1 | grep -o '[0-9]*$'; else echo 0; fi
}
errors=$(total errors)
warnings=$(total warnings)
suggestions=$(total suggestions)

upload=false
case "$INPUT_UPLOAD_SARIF" in
  always) upload=true ;;
  auto) if [ "$REPOSITORY_VISIBILITY" = public ]; then upload=true; fi ;;
esac
if [ ! -s "$sarif" ]; then upload=false; fi

# Of one job, code scanning takes one file a category, and tells categories apart by letters and digits in capitals only.
category_taken=false
if [ "$upload" = true ]; then
  category=$(printf '%s' "$INPUT_CATEGORY" | LC_ALL=C tr -c '[:alnum:]' _ | LC_ALL=C tr '[:lower:]' '[:upper:]')
  if grep -qxF -- "$category" "$RUNNER_TEMP/style-lint-categories" 2>/dev/null; then
    upload=false
    category_taken=true
  fi
  echo "$category" >>"$RUNNER_TEMP/style-lint-categories"
fi

if [ "$INPUT_SUMMARY" = true ] && [ -s "$summary" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
{
  echo "sarif-file=$sarif"
  echo "annotations-file=$annotations"
  echo "failure-file=$failure"
  echo "findings=$((errors + warnings + suggestions))"
  echo "errors=$errors"
  echo "warnings=$warnings"
  echo "exit-code=$exit_code"
  echo "upload=$upload"
  echo "category-taken=$category_taken"
} >>"$GITHUB_OUTPUT"
