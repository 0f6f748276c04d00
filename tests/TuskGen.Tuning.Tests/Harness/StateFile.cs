using Microsoft.Data.Sqlite;

namespace TuskGen.Tuning.Tests.Harness;

/// <summary>A file for the state, gone with the test.</summary>
public sealed class StateFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tuskgen-tuning-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "tuning.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
