using StyleLint.Cli;

return StyleLintCommand.Invoke(args, CliEnvironment.OfProcess());
