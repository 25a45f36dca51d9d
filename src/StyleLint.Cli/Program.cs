using StyleLint.Cli;

WarmUp.Begin();
return StyleLintCommand.Invoke(args, CliEnvironment.OfProcess());
