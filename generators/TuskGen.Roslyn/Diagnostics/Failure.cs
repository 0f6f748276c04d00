using Microsoft.CodeAnalysis;

namespace TuskGen.Roslyn;

/// <summary>An exception that TuskGen should not have thrown, as text, so that it is a value.</summary>
/// <param name="Activity">What TuskGen was doing.</param>
/// <param name="Path">The file or document that it was doing it to.</param>
/// <param name="Reason">The exception's type and message and the method that threw.</param>
public sealed record Failure(Activity Activity, string Path, string Reason)
{
    /// <summary>The failure that an exception means.</summary>
    public static Failure From(Activity activity, string path, Exception exception)
    {
        string? thrower = exception.StackTrace?.Split('\n')[0].Trim();
        string reason = exception.GetType().Name + ": " + exception.Message.Replace("\r", "").Replace('\n', ' ').TrimEnd('.');
        return new Failure(activity, path, thrower is null ? reason : reason + " (" + thrower + ")");
    }

    /// <summary>The diagnostic that reports it.</summary>
    public Diagnostic ToDiagnostic(Location location) =>
        HostDiagnostics.Create(HostRules.InternalFailure, location, Activity.ToString().ToLowerInvariant(), Path, Reason);
}
