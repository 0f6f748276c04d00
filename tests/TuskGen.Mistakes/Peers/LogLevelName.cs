namespace TuskGen.Mistakes.Peers;

/// <summary>How much is written.</summary>
internal enum LogLevelName
{
    Trace,
    Debug,
    Info,
    Warning,
    Error,
}
