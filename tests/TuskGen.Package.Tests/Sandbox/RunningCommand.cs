using System.Diagnostics;

namespace TuskGen.Package.Tests.Sandbox;

/// <summary>A command that goes on while a test acts; what it prints is waited for, never slept for. It ends with the test.</summary>
internal sealed class RunningCommand : IDisposable
{
    // Only a command that hangs waits so long.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly List<string> _lines = [];
    private int _seen;

    public RunningCommand(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits for a line behind those already waited for.</summary>
    /// <param name="text">What the line contains.</param>
    /// <returns>The line.</returns>
    /// <exception cref="TimeoutException">It did not come; the message shows everything that did.</exception>
    public string WaitFor(string text)
    {
        long start = Stopwatch.GetTimestamp();
        lock (_lines)
        {
            while (true)
            {
                for (; _seen < _lines.Count; _seen++)
                {
                    if (_lines[_seen].Contains(text, StringComparison.Ordinal))
                    {
                        return _lines[_seen++];
                    }
                }

                TimeSpan left = s_patience - Stopwatch.GetElapsedTime(start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_lines, left))
                {
                    throw new TimeoutException($"No line with '{text}' came within {s_patience}:\n{string.Join('\n', _lines)}");
                }
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Take(string? line)
    {
        lock (_lines)
        {
            if (line is not null)
            {
                _lines.Add(line);
            }

            Monitor.PulseAll(_lines);
        }
    }
}
