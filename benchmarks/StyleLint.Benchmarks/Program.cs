using BenchmarkDotNet.Running;
using StyleLint.Benchmarks;

switch (args)
{
    case ["whole"]:
        WholeRun.Measure();
        break;
    case ["start"]:
        ColdStart.Measure();
        break;
    case ["pull-request"]:
        PullRequestRun.Measure();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
