namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>Texts of types and formats, at the edge of what they are and beyond it.</summary>
internal static class TextSamples
{
    private static readonly string s_label63 = new('a', 63), s_host253 = string.Join('.', s_label63, s_label63, s_label63, new string('b', 61));

    /// <summary>By format: what is of it or nearly so.</summary>
    public static IReadOnlyList<(string Format, string[] Texts)> Formats { get; } =
    [
        ("hostname", ["localhost", "db1.example.org", s_label63, s_label63 + "a", s_host253, s_host253 + "b", "-a", "a-", "a..b", "a.", "1.2.3.4", "xn--bcher-kva", "bücher", "a_b"]),
        ("email", ["a@b", "a.b+c@example.org", new string('x', 64) + "@b.c", new string('x', 65) + "@b.c", "@b", "a@", "a@@b", "a b@c", "\"a\"@b", "a@b-", "a@[1.2.3.4]"]),
        ("url", ["https://example.org", "http://a:8080/x?y#z", "urn:isbn:1", "//a", "http:///x", "ftp://h/", "http://", "http://a b", "file:///etc", "http://[::1]/"]),
        ("ipv4", ["0.0.0.0", "255.255.255.255", "256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.5", "1.2.3.4 ", "127.1"]),
        ("ipv6", ["::", "::1", "2001:db8::1", "2001:DB8::1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "::ffff:1.2.3.4", "fe80::1%eth0", "[::1]", "12345::"]),
        ("cidr", ["10.0.0.0/8", "10.0.0.1/8", "0.0.0.0/0", "1.2.3.4/32", "1.2.3.4/33", "2001:db8::/32", "2001:db8::/129", "::/0", "10.0.0.0", "10.0.0.0/08"]),
        ("cron", ["* * * * *", "0 0 1 1 *", "59 23 31 12 7", "60 * * * *", "*/5 * * * *", "*/0 * * * *", "0 0 * * MON-FRI", "@daily", "@never", "0 0 12 * * ?", "1-2-3 * * * *", "* * * *"]),
        ("semver", ["1.2.3", "1.2.3-beta.1", "1.2.3+build", "1.2", "01.2.3", "1.2.3-", "v1.2.3", "1.2.3-01", "1.2.3-a.01b"]),
        ("slug", ["a", "a-b", "a--b", "-a", "a-", "A", "a1-2", "é", "a_b"]),
    ];

    /// <summary>By type without literals: what is of it or nearly so.</summary>
    public static IReadOnlyList<(string Type, TuskKind Kind, string[] Texts)> Types { get; } =
    [
        ("date", TuskKind.Date, ["2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "10000-01-01", "2024-1-1", "2024-01-31T00:00:00Z", "31.01.2024"]),
        ("time", TuskKind.Time, ["00:00", "23:59:59", "24:00", "12:30", "12:30:00", "12:30:00.0", "12:30:45.1234567", "12:30:45.12345678", "1:2", "12:30:45."]),
        ("datetime", TuskKind.DateTime, ["2024-01-31T12:30:00Z", "2024-01-31T12:30Z", "2024-01-31T14:30:00+02:00", "2024-01-31T12:30:00", "2024-01-31 12:30:00Z", "2024-01-31T12:30:00.5Z",
            "2024-01-31T12:30:00+14:00", "2024-01-31T12:30:00+14:01", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+02:00", "9999-12-31T23:59:59-02:00", "2024-01-31T12:30:00+0200"]),
        ("uri", TuskKind.Uri, ["https://example.org/", "HTTPS://EXAMPLE.ORG/", "https://example.org", "urn:x:y", "a:b", "ab:", "/a", "c:\\x", "http://a b", "mailto:a@b",
            "http://ex\u00e4mple.org/", "http://[::1", "https://example.org/#x"]),
        ("uuid", TuskKind.Uuid, ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000", "{123e4567-e89b-12d3-a456-426614174000}", "123e4567e89b12d3a456426614174000",
            "123e4567-e89b-12d3-a456-42661417400", "g23e4567-e89b-12d3-a456-426614174000"]),
        ("ip", TuskKind.Ip, ["192.0.2.1", "::1", "0:0:0:0:0:0:0:1", "2001:DB8::1", "2001:db8::1", "1.2.3", "1", "0x7f.1", "::ffff:1.2.3.4", "256.1.1.1", "fe80::1%1"]),
        ("regex", TuskKind.Regex, ["^[a-z]+$", "[", "(", "a{2,1}", "\\d", "", "(?<n>x)\\k<n>", "*"]),
        ("path", TuskKind.Path, ["/var/log", "a", "", "a\0b", "C:\\x y", "\u00fc/\U0001F600"]),
        ("bytes", TuskKind.Bytes, ["aGVsbG8=", "", "aGVsbG8", "aGVsbG8=\n", "AA==", "AB==", "====", "a===", "AAAA", "AAA=", "AAB=", "_-8="]),
        ("version", TuskKind.Version, ["1.2.3", "1.2.3-beta.1", "1.2.3+b", "1.2", "1", "01.2.3", "1.2.3-", "999999999999.0.0"]),
        ("range", TuskKind.Range, ["1..16", "8000-9000", "..5", "5..", "5..1", "..", "1", "-5..-1", "1..1"]),
        ("bool", TuskKind.Bool, ["true", "false", "TRUE", "True", "yes", "1", "", " true"]),
        ("any", TuskKind.Any, ["text", "42", "true", "30s", "", "\"x\"", "null", "[1]", "a\\b"]),
        ("secret", TuskKind.Secret, ["hidden", "", "hidden-1234567890", "42", "hidden\U0001F600"]),
        ("Level", TuskKind.String, ["info", "Info", "INFO", "inof", "", "2", "highly-visible", "HighlyVisible", "HIGHLY-VISIBLE", "info "]),
    ];

    /// <summary>Patterns, each with texts that it matches or nearly does.</summary>
    public static IReadOnlyList<(string Pattern, string[] Texts)> Patterns { get; } =
    [
        ("[a-z]+", ["a", "abc", "", "A", "a\n", "a1", "é"]),
        ("(foo|ba[rz])*", ["", "foo", "bar", "foobaz", "fooba", "foob"]),
        ("\\\\d{3}-\\\\d{2}", ["123-45", "12-345", "123-456", "١٢٣-٤٥", "123-45\n"]),
        (".{2,4}", ["ab", "abcd", "a", "abcde", "\U0001F600\U0001F600", "a\nb", "\U0001F600"]),
        ("^x$", ["x", "xx", "x\n"]),
        ("[^a]|aa", ["b", "aa", "a", "\n", "\U0001F600"]),
        ("(?i)abc", ["abc", "ABC", "abd"]),
    ];

    /// <summary>Texts of 0 to a few code points, which are not always one UTF-16 unit or one thing to see.</summary>
    public static IReadOnlyList<string> Lengths { get; } =
        ["", "a", "ab", "abc", "abcd", "abcde", "abcdef", "\U0001F600", "\U0001F600\U0001F600\U0001F600", "e\u0301", "e\u0301e\u0301", " ", "  \t", "\n", "a\0b", "ﬃ", "\"quoted\"", "${x}", "$x",
            "\\"];

    /// <summary>What is text nowhere.</summary>
    public static IReadOnlyList<Written> Foreign { get; } =
        [Written.Bare("42"), Written.Bare("1.5"), Written.Bare("true"), Written.Bare("30s"), Written.Bare("1.2.3"), Written.List(Written.Quoted("a")), Written.Map(("a", Written.Quoted("a"))),
            new WrittenNull()];
}
