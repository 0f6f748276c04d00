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
    public string WaitFor(string text) => WaitForAll(text)[0];

    /// <summary>Waits for lines that come in any order, as those of a program and of what started it do, behind those already waited for.</summary>
    /// <param name="texts">What each of the lines contains.</param>
    /// <returns>The lines, in the order of the texts.</returns>
    /// <exception cref="TimeoutException">One did not come; the message shows everything that did.</exception>
    public IReadOnlyList<string> WaitForAll(params string[] texts)
    {
        string?[] found = new string?[texts.Length];
        long start = Stopwatch.GetTimestamp();
        lock (_lines)
        {
            while (true)
            {
                for (; _seen < _lines.Count && found.Contains(null); _seen++)
                {
                    string line = _lines[_seen];
                    int index = Enumerable.Range(0, texts.Length).FirstOrDefault(i => found[i] is null && line.Contains(texts[i], StringComparison.Ordinal), -1);
                    if (index >= 0)
                    {
                        found[index] = line;
                    }
                }

                if (!found.Contains(null))
                {
                    return found!;
                }

                TimeSpan left = s_patience - Stopwatch.GetElapsedTime(start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_lines, left))
                {
                    throw new TimeoutException($"No line with '{texts[Array.IndexOf(found, null)]}' came within {s_patience}:\n{string.Join('\n', _lines)}");
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
