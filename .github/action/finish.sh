#!/usr/bin/env bash
# Writes annotations where code scanning has not taken the findings, then ends as the check ended.
set -euo pipefail

# fail MESSAGE: an annotation of the whole run.
fail() {
  local message=${1//'%'/%25}
  message=${message//$'\r'/%0D}
  message=${message//$'\n'/%0A}
  echo "::error title=StyleLint::${message//'##['/## [}"
}

annotate=false
case "$INPUT_ANNOTATIONS" in
  always) annotate=true ;;
  auto) if [ "$UPLOAD_OUTCOME" != success ]; then annotate=true; fi ;;
esac
if [ "$annotate" = true ] && [ -s "$ANNOTATIONS_FILE" ]; then cat "$ANNOTATIONS_FILE"; fi
if [ -s "$FAILURE_FILE" ]; then fail "$(<"$FAILURE_FILE")"; fi

if [ "$CATEGORY_TAKEN" = true ]; then
  fail "The findings were not given to code scanning, which takes one file a category from a job: another step has the category '$INPUT_CATEGORY', too. Give each step its own."
  exit 2
fi
if [ "$UPLOAD_OUTCOME" = failure ] && [ "$INPUT_UPLOAD_SARIF" = always ]; then
  fail 'The findings could not be given to code scanning. It needs the permission security-events: write and, in a private repository, GitHub Code Security.'
  exit 2
fi
exit "$EXIT_CODE"
