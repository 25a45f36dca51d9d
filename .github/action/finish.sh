#!/usr/bin/env bash
# Writes annotations where code scanning has not taken the findings, then ends as the check ended.
set -euo pipefail
annotate=false
case "$INPUT_ANNOTATIONS" in
  always) annotate=true ;;
  auto) if [ "$UPLOAD_OUTCOME" != success ]; then annotate=true; fi ;;
esac
if [ "$annotate" = true ] && [ -s "$ANNOTATIONS_FILE" ]; then cat "$ANNOTATIONS_FILE"; fi

if [ "$UPLOAD_OUTCOME" = failure ] && [ "$INPUT_UPLOAD_SARIF" = always ]; then
  echo '::error title=StyleLint::The findings could not be given to code scanning. It needs the permission security-events: write and, in a private repository, GitHub Code Security.'
  exit 2
fi
exit "$EXIT_CODE"
