using System.Globalization;

namespace TuskGen;

public sealed partial class TuskLoad
{
    /// <summary><c>@env(name, fallback)</c>: the variable's text, read as a value of the fallback's type.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="kind">The type that the variable's text is read as.</param>
    /// <param name="fallback">The value where there is no such variable; null: there has to be one. Computed only where it is needed.</param>
    /// <param name="isSecret">Whether no message may show the name.</param>
    public TuskValue? Env(TuskValue? name, TuskKind kind = TuskKind.String, TuskLoadExpression? fallback = null, bool isSecret = false)
    {
        if (Text(name, "@env", "the variable's name") is not { } variable)
            return Undecided(fallback);

        string shown = Shown(variable, isSecret);
        if (!_context.Variables.TryGetValue(variable, out string? text))
        {
            return fallback is not null
                ? fallback(this)
                : Fail($"the environment variable {shown} is not set, and @env(\"{shown}\") has no default; set it, or write @env(\"{shown}\", default)");
        }

        // The text is not shown: nobody knows what a variable holds.
        return TextConversion.TryConvert(text, kind, out TuskValue? value, out string expected) ? value : Fail($"the environment variable {shown} does not hold {expected}");
    }

    /// <summary><c>@secret(name)</c>, <c>@secret(name) ?? fallback</c>.</summary>
    /// <param name="name">The secret's name.</param>
    /// <param name="fallback">
    /// The value where there is no such secret; null: there has to be one. Computed only where it is needed. A source that cannot be read is a failure all the same.
    /// </param>
    /// <param name="isSecret">Whether the name itself is made of a secret, so that no message may show it.</param>
    public TuskValue? Secret(TuskValue? name, TuskLoadExpression? fallback = null, bool isSecret = false)
    {
        if (Text(name, "@secret", "the secret's name") is not { } secret)
            return Undecided(fallback);

        string shown = Shown(secret, isSecret);
        foreach (ISecretSource source in _context.Secrets)
        {
            try
            {
                if (source.Find(secret) is { } text)
                    return text.Length <= TuskBudget.MaxText ? new TuskString(text) : Fail($"the secret {shown} is longer than {TuskBudget.MaxText} characters");
            }
            catch (SecretSourceException refused)
            {
                // It may have had the secret, so that neither the next one nor the fallback takes its place. What it says may name the secret.
                return Fail($"the secret {shown} cannot be read from {source.Name}{(isSecret ? "" : ": " + refused.Message.TrimEnd('.'))}");
            }
        }

        return fallback is not null ? fallback(this)
            : _context.Secrets.Count == 0 ? Fail($"there is no secret {shown}, since the TuskContext has no Secrets; give it a source, or take TuskContext.ForTests() in a test")
            : Fail($"there is no secret {shown} in {string.Join(", in ", _context.Secrets.Select(static source => source.Name))}; add it to one of the places");
    }

    /// <summary><c>@file(path)</c>, <c>@file(path) ?? fallback</c>: the file's text.</summary>
    /// <param name="path">The path; one that is not rooted is relative to the current directory of the process.</param>
    /// <param name="fallback">
    /// The value where there is no such file; null: there has to be one. Computed only where it is needed. A file that is there and cannot be read is a failure all the same.
    /// </param>
    /// <param name="isSecret">Whether no message may show the path.</param>
    public TuskValue? File(TuskValue? path, TuskLoadExpression? fallback = null, bool isSecret = false)
    {
        if (Text(path, "@file", "the file's path") is not { } file)
            return Undecided(fallback);

        string shown = Shown(file, isSecret);
        try
        {
            if (_context.Files(file) is not { } text)
                return fallback is null ? Fail($"there is no file {shown}") : fallback(this);

            return text.Length <= TuskBudget.MaxText ? new TuskString(text) : Fail($"the file {shown} is longer than {TuskBudget.MaxText} characters");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What the system says names the path.
            return Fail($"the file {shown} cannot be read: {(isSecret ? refused.GetType().Name : refused.Message.TrimEnd('.'))}");
        }
    }

    /// <summary><c>@date(format)</c>: the load's time in UTC, by PHP's letters.</summary>
    /// <param name="format">The format.</param>
    /// <param name="isSecret">Whether no message may show the format.</param>
    public TuskValue? Date(TuskValue? format, bool isSecret = false) =>
        Text(format, "@date", "the format") is not { } letters ? null
            : PhpDate.TryFormat(letters, CurrentTime, out string text) ? new TuskString(text)
            : Fail($"the time cannot be written as {Shown(letters, isSecret)}");

    /// <summary><c>@now</c>: the load's time in UTC, ISO 8601 to the second, as in <c>2025-01-31T12:00:00Z</c>.</summary>
    public TuskValue Now() => new TuskString(CurrentTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary><c>@uuid</c>: a new one for each place that calls it.</summary>
    public TuskValue Uuid() => new TuskString(_context.NewUuid().ToString("D"));

    /// <summary><c>@hostname</c>.</summary>
    public TuskValue Hostname() => new TuskString(_context.MachineName);

    /// <summary><c>@feature(name, fallback)</c>.</summary>
    /// <param name="name">The feature's name.</param>
    /// <param name="fallback">The value where nobody says; null: off.</param>
    public TuskValue? Feature(TuskValue? name, TuskLoadExpression? fallback = null)
    {
        if (Text(name, "@feature", "the feature's name") is not { } feature)
            return Undecided(fallback);

        return _context.Features(feature) is { } isOn ? TuskBool.Of(isOn) : fallback is null ? TuskBool.Of(false) : fallback(this);
    }

    private static string Shown(string text, bool isSecret) => isSecret ? SecretMask.Text : text;

    private string? Text(TuskValue? value, string call, string what)
    {
        if (value is TuskString text)
            return text.Value;
        if (value is not null)
            Fail($"{call} wants {what} as a string, not {value.TypeName}");

        return null;
    }
}
