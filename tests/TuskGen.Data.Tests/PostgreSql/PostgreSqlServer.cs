using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TuskGen.Data.Tests.PostgreSql;

/// <summary>A PostgreSQL server of the tests' own: in a temporary folder, on a free port of the loopback, gone with the tests.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("tuskgen-postgres-").FullName;
    private readonly int _port = FreePort();
    private Process? _server;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres;Include Error Detail=true";

    public async Task InitializeAsync()
    {
        string binaries = FindBinaries();
        string data = Path.Combine(_folder, "data");
        if (IsRoot)
            await EndAsync(Start("chown", "-R", Owner, _folder));

        await EndAsync(StartUnprivileged(Path.Combine(binaries, "initdb"), "-D", data, "-A", "trust", "-U", "postgres", "--no-sync"));
        _server = StartUnprivileged(
            Path.Combine(binaries, "postgres"), "-D", data, "-p", _port.ToString(System.Globalization.CultureInfo.InvariantCulture), "-h", "127.0.0.1", "-k", _folder, "-c", "fsync=off");
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(ConnectionString);
        for (long begin = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                await using NpgsqlConnection connection = await source.OpenConnectionAsync();
                return;
            }
            catch (NpgsqlException) when (Stopwatch.GetElapsedTime(begin) < s_patience && !_server.HasExited)
            {
                // It takes its time until it listens.
                await Task.Delay(50);
            }
        }
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is { HasExited: false })
        {
            // SIGINT: fast shutdown.
            await EndAsync(Start("kill", "-INT", _server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            await _server.WaitForExitAsync().WaitAsync(s_patience);
        }

        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.IsPrivilegedProcess;

    /// <summary>The server refuses to run as root: it gets the user of the package, which a Debian has, or the one who owns nothing.</summary>
    private static string Owner => File.ReadLines("/etc/passwd").Any(static line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static string FindBinaries()
    {
        const string Packaged = "/usr/lib/postgresql";
        IEnumerable<string> folders = Directory.Exists(Packaged) ? Directory.EnumerateDirectories(Packaged).OrderDescending(StringComparer.Ordinal).Select(static version => version + "/bin") : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
                .FirstOrDefault(static folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
            ?? throw new InvalidOperationException(
                "These tests start a PostgreSQL server, and this machine has none: install it (Debian: apt-get install postgresql), or put its initdb and postgres on the PATH.");
    }

    private static Process StartUnprivileged(string command, params string[] arguments) =>
        IsRoot ? Start("setpriv", ["--reuid=" + Owner, "--regid=" + Owner, "--clear-groups", command, .. arguments]) : Start(command, arguments);

    private static Process Start(string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        start.Environment["LC_ALL"] = "C";
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task EndAsync(Process process)
    {
        using (process)
        {
            string errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(s_patience);
            Assert.True(process.ExitCode == 0, $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}: {errors}");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
