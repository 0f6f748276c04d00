using System.Globalization;

namespace TuskGen;

/// <summary>A version as semver.org 2.0.0 defines it: <c>1.2.3</c>, <c>2.0.0-beta.1</c>, <c>1.0.0+build.5</c>.</summary>
/// <remarks>
/// Two versions are equal where their whole text is; they are ordered by precedence (section 11), which ignores build metadata.
/// So <c>1.0.0+a</c> and <c>1.0.0+b</c> are not equal and neither is lower.
/// </remarks>
public readonly partial struct SemanticVersion : IEquatable<SemanticVersion>, IComparable<SemanticVersion>, IComparable
{
    private readonly string? _prerelease;
    private readonly string? _build;

    /// <summary>The version of these parts.</summary>
    /// <param name="major">0 or more.</param>
    /// <param name="minor">0 or more.</param>
    /// <param name="patch">0 or more.</param>
    /// <param name="prerelease">Identifiers separated by dots; empty for a release.</param>
    /// <param name="build">Identifiers separated by dots; empty for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">Identifiers are not as semver.org's sections 9 and 10 want them.</exception>
    public SemanticVersion(long major, long minor, long patch, string prerelease = "", string build = "")
        : this((NotNegative(major, nameof(major)), NotNegative(minor, nameof(minor)), NotNegative(patch, nameof(patch))),
            Identifiers(prerelease, true, nameof(prerelease)), Identifiers(build, false, nameof(build)))
    {
    }

    internal SemanticVersion((long Major, long Minor, long Patch) core, string prerelease, string build)
    {
        (Major, Minor, Patch) = core;
        _prerelease = prerelease;
        _build = build;
    }

    /// <summary>The first number: incompatible changes.</summary>
    public long Major { get; }

    /// <summary>The second number: compatible additions.</summary>
    public long Minor { get; }

    /// <summary>The third number: compatible mends.</summary>
    public long Patch { get; }

    /// <summary>The identifiers behind <c>-</c>, separated by dots; empty for a release.</summary>
    public string Prerelease => _prerelease ?? "";

    /// <summary>The identifiers behind <c>+</c>, separated by dots; empty for none.</summary>
    public string Build => _build ?? "";

    /// <summary>Whether identifiers stand behind <c>-</c>.</summary>
    public bool IsPrerelease => Prerelease.Length > 0;

    /// <summary>Reads three numbers and what may follow them, exactly as semver.org wants it.</summary>
    public static bool TryParse(string? s, out SemanticVersion result)
    {
        result = default;
        return s != null && Literals.TryReadVersion(s, 0, s.Length, out result);
    }

    /// <summary>Reads three numbers and what may follow them.</summary>
    /// <exception cref="FormatException">The text is no semantic version.</exception>
    public static SemanticVersion Parse(string s) =>
        TryParse(s, out SemanticVersion result) ? result : throw new FormatException(ScalarText.Refuse(s, "a version such as 1.2.3 or 2.0.0-beta.1"));

    /// <summary>The version's text; the one that was read, since a version can be written in one way only.</summary>
    public override string ToString()
    {
        string core = Text(Major) + "." + Text(Minor) + "." + Text(Patch);
        return core + (IsPrerelease ? "-" + Prerelease : "") + (Build.Length > 0 ? "+" + Build : "");
    }

    /// <inheritdoc/>
    public bool Equals(SemanticVersion other) =>
        Major == other.Major && Minor == other.Minor && Patch == other.Patch
        && string.Equals(Prerelease, other.Prerelease, StringComparison.Ordinal) && string.Equals(Build, other.Build, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SemanticVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int core = (((Major.GetHashCode() * 397) ^ Minor.GetHashCode()) * 397) ^ Patch.GetHashCode();
            return (((core * 397) ^ StringComparer.Ordinal.GetHashCode(Prerelease)) * 397) ^ StringComparer.Ordinal.GetHashCode(Build);
        }
    }

    /// <summary>Compares by precedence (semver.org, section 11): numbers, then a release above its pre-releases, then these identifier by identifier.</summary>
    public int CompareTo(SemanticVersion other)
    {
        int order = Major.CompareTo(other.Major);
        if (order == 0) order = Minor.CompareTo(other.Minor);
        if (order == 0) order = Patch.CompareTo(other.Patch);
        if (order != 0) return order;
        return IsPrerelease && other.IsPrerelease ? ComparePrerelease(Prerelease, other.Prerelease) : other.IsPrerelease.CompareTo(IsPrerelease);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        SemanticVersion other => CompareTo(other),
        _ => throw new ArgumentException("A SemanticVersion compares with a SemanticVersion only.", nameof(obj)),
    };

    /// <summary>Whether two versions have the same text.</summary>
    public static bool operator ==(SemanticVersion left, SemanticVersion right) => left.Equals(right);

    /// <summary>Whether two versions differ in their text.</summary>
    public static bool operator !=(SemanticVersion left, SemanticVersion right) => !left.Equals(right);

    /// <summary>Whether the left version has the lower precedence.</summary>
    public static bool operator <(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left version has the lower precedence, or the same.</summary>
    public static bool operator <=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left version has the higher precedence.</summary>
    public static bool operator >(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left version has the higher precedence, or the same.</summary>
    public static bool operator >=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) >= 0;

    private static int ComparePrerelease(string left, string right)
    {
        string[] ours = left.Split('.'), theirs = right.Split('.');
        for (int i = 0; i < ours.Length && i < theirs.Length; i++)
        {
            int order = CompareIdentifier(ours[i], theirs[i]);
            if (order != 0) return order;
        }
        return ours.Length.CompareTo(theirs.Length);
    }

    /// <summary>Numbers are below words; since they have no leading zeros, the longer number is the larger one, however long.</summary>
    private static int CompareIdentifier(string left, string right)
    {
        bool isNumber = IsNumber(left);
        if (isNumber != IsNumber(right)) return isNumber ? -1 : 1;
        int order = isNumber ? left.Length.CompareTo(right.Length) : 0;
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static bool IsNumber(string identifier)
    {
        foreach (char c in identifier)
        {
            if (!Digits.IsDigit(c)) return false;
        }
        return true;
    }

    private static long NotNegative(long number, string name) =>
        number >= 0 ? number : throw new ArgumentOutOfRangeException(name, number, "A version's numbers must be 0 or more.");

    private static string Identifiers(string text, bool numbersCount, string name) =>
        text.Length == 0 || VersionLiteral.ScanIdentifiers(text, 0, text.Length, numbersCount) == LiteralFault.None
            ? text
            : throw new ArgumentException("'" + text + "' must be letters, digits and hyphens between dots, numbers without leading zeros.", name);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
