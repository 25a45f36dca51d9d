using System.Runtime.InteropServices;

namespace StyleLint.Cli;

/// <summary>Does something before a signal ends the process, as it still does.</summary>
internal sealed class SignalHandler(Action clean) : IDisposable
{
    private readonly PosixSignalRegistration _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => clean());
    private readonly PosixSignalRegistration _termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => clean());

    public void Dispose()
    {
        _interrupt.Dispose();
        _termination.Dispose();
    }
}
