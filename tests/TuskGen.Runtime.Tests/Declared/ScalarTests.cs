using System.Globalization;
using System.Net;
using System.Text.Json;
using CsCheck;

namespace TuskGen.Runtime.Tests.Declared;

public class ScalarTests
{
    /// <summary>A key, text from outside, and what the language's value of it is.</summary>
    public static TheoryData<string, string, string> Good => new()
    {
        { "price", "19.90", "19.90" },
        { "price", "-3", "-3" },
        { "day", "2025-02-28", "\"2025-02-28\"" },
        { "at", "07:05", "\"07:05:00\"" },
        { "at", "07:05:09.5", "\"07:05:09.5\"" },
        { "moment", "2025-02-28T23:59:59.25+05:30", "\"2025-02-28T23:59:59.25+05:30\"" },
        { "moment", "2025-02-28T23:59Z", "\"2025-02-28T23:59:00Z\"" },
        { "link", "urn:isbn:42", "\"urn:isbn:42\"" },
        { "id", "123E4567-e89b-12d3-a456-426614174000", "\"123e4567-e89b-12d3-a456-426614174000\"" },
        { "host", "2001:DB8::1", "\"2001:db8::1\"" },
        { "filter", "[i]+", "\"[i]+\"" },
        { "blob", "aGVsbG8=", "\"aGVsbG8=\"" },
        { "blob", "", "\"\"" },
        { "file", "C:/x y", "\"C:/x y\"" },
        { "log", "debug", "\"debug\"" },
        { "log", "INFO", "\"info\"" },
        { "quiet", "highly-visible", "\"highly-visible\"" },
        { "until", "0001-01-01", "\"0001-01-01\"" },
    };

    public static TheoryData<string, string, string> Bad => new()
    {
        { "price", "1,5", "a decimal number such as 19.99, of at most 28 digits." },
        { "day", "31.01.2024", "a date such as 2024-01-31." },
        { "until", "2023-02-29", "a date such as 2024-01-31." },
        { "at", "24:00", "a time of day such as 12:30 or 12:30:45." },
        { "moment", "2024-01-31T12:30:00", "a date and time with its offset, such as 2024-01-31T12:30:00Z or 2024-01-31T12:30:00+02:00." },
        { "link", "/relative", "an absolute URI such as https://example.org/." },
        { "id", "{123e4567-e89b-12d3-a456-426614174000}", "a UUID such as 123e4567-e89b-12d3-a456-426614174000." },
        { "host", "1.2.3", "an IP address such as 192.0.2.1 or 2001:db8::1." },
        { "filter", "[", "a regular expression such as ^[a-z]+$." },
        { "blob", "aGVsbG8", "bytes in base64, such as aGVsbG8=." },
        { "file", "", "a path, without a NUL character." },
        { "log", "inof", "one of trace, debug, info, highly-visible; did you mean info?" },
        { "quiet", "2", "one of trace, debug, info, highly-visible." },
        { "log", "HighlyVisible", "one of trace, debug, info, highly-visible; did you mean highly-visible?" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Every_type_is_read_from_a_variable(string key, string text, string expected) => InEachCulture(() =>
        Assert.Equal(expected, Loads.Document.Explain(key, "production", Loads.Variables(("APP__" + key.ToUpperInvariant(), text))).Value!.ToString()));

    [Theory]
    [MemberData(nameof(Good))]
    public void Every_type_is_read_from_an_argument(string key, string text, string expected) => InEachCulture(() =>
        Assert.Equal(expected, Loads.Document.Explain(key, "production", Loads.Arguments($"--{key}={text}")).Value!.ToString()));

    [Theory]
    [MemberData(nameof(Bad))]
    public void Text_of_another_type_in_a_variable_is_a_failure(string key, string text, string expected)
    {
        string name = "APP__" + key.ToUpperInvariant();
        InEachCulture(() => Assert.Equal($"variable {name}: {key} is \"{text}\"; expected {expected}", Assert.Single(Loads.Failures((name, text)))));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Text_of_another_type_in_an_argument_is_a_failure(string key, string text, string expected) => InEachCulture(() =>
        Assert.Equal($"argument --{key}: {key} is \"{text}\"; expected {expected}", Assert.Single(Loads.Failures(Loads.Arguments($"--{key}={text}")))));

    [Fact]
    public void Without_anything_from_outside_every_value_is_the_compiled_one()
    {
        App app = Loads.With();
        Assert.Equal((9.50m, new DateOnly(2024, 1, 31), new TimeOnly(12, 30), Verbosity.Info, "disk"), (app.Price, app.Day, app.At, app.Log, app.Store));
        Assert.Equal((IPAddress.Loopback, new RegexPattern("^a+$"), "a/b", 80), (app.Host, app.Filter, app.File, app.Main.Port));
        Assert.Equal(["z-max", "a"], app.Limits.Keys);
        Assert.Null(app.Quiet);
    }

    [Fact]
    public void Lists_of_declared_types_are_replaced_element_by_element()
    {
        App app = Loads.With(("APP__LEVELS__0", "trace"), ("APP__LEVELS__1", "DEBUG"), ("APP__PEERS__0", "http://a/"));
        Assert.Equal([Verbosity.Trace, Verbosity.Debug], app.Levels);
        Assert.Equal(new Uri("http://a/"), Assert.Single(app.Peers));
        Assert.Equal("variable APP__LEVELS__0: levels:0 is \"inf\"; expected one of trace, debug, info, highly-visible; did you mean info?", Assert.Single(Loads.Failures(("APP__LEVELS__0", "inf"))));
    }

    [Fact]
    public void Text_that_a_load_computes_is_read_as_the_type_that_is_declared()
    {
        Assert.Equal(8080, Loads.Computed<int>("8080").Value);
        Assert.Equal(new DateOnly(2025, 1, 2), Loads.Computed<DateOnly>("2025-01-02").Value);
        Assert.Equal(TimeSpan.FromSeconds(30), Loads.Computed<TimeSpan?>("30s").Value);
        Assert.Equal(1.5m, Loads.Computed<decimal>("1.5").Value);
        Assert.Equal(3m, Loads.Computed<decimal>(new TuskInteger(3)).Value);
        Assert.Equal(Verbosity.Debug, Loads.Computed<Verbosity>("debug").Value);
        Assert.Equal("8080", Loads.Computed<string>("8080").Value);
        Assert.Equal(new TuskString("8080"), Loads.Computed<TuskValue>("8080").Value);
    }

    [Fact]
    public void Text_that_a_load_computes_and_that_is_not_the_types_is_a_failure()
    {
        Assert.Equal("key is \"80x\"; expected an int.", Assert.Single(Loads.Computed<int>("80x").Failures));
        Assert.Equal("key is \"99999999999\"; expected an int from -2147483648 to 2147483647.", Assert.Single(Loads.Computed<int>("99999999999").Failures));
        Assert.Equal("key is \"http//x\"; expected an absolute URI such as https://example.org/.", Assert.Single(Loads.Computed<Uri>("http//x").Failures));
        Assert.Equal("key is \"dbug\"; expected one of trace, debug, info, highly-visible; did you mean debug?", Assert.Single(Loads.Computed<Verbosity>("dbug").Failures));
        Assert.Equal("key is 1; expected a date such as 2024-01-31.", Assert.Single(Loads.Computed<DateOnly>(new TuskInteger(1)).Failures));
    }

    [Fact]
    public void A_secret_that_is_not_the_types_text_is_not_shown()
    {
        TuskReader reader = new(new TuskContext(), null);
        reader.Secret<Guid>("key", static _ => new TuskString("s3cr3t"));
        reader.LoadList<Secret<string>>("keys", static _ => new TuskString("s3cr3t"));
        string[] failures = [.. reader.Failures.ToList().Select(static failure => failure.Message)];
        Assert.Equal(["key is string; expected a UUID such as 123e4567-e89b-12d3-a456-426614174000.", "keys is string; expected a list."], failures);
    }

    [Fact]
    public void The_text_of_every_decimal_is_read_back() => 
        Gen.Decimal.Where(static number => TuskConvert.Wrap(number)!.ToText().Count(char.IsAsciiDigit) <= 28).ForAll(static number => Same(number));

    [Fact]
    public void The_text_of_every_day_time_and_moment_is_read_back() =>
        Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60]).ForAll(static (time, minutes) =>
        {
            Same(DateOnly.FromDateTime(time));
            Same(TimeOnly.FromDateTime(time));
            DateTime local = new(Math.Clamp(time.Ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay));
            Assert.Equal(TimeSpan.FromMinutes(minutes), Same(new DateTimeOffset(local, TimeSpan.FromMinutes(minutes))).Offset);
        });

    [Fact]
    public void The_text_of_every_uuid_address_and_byte_is_read_back()
    {
        Gen.Guid.ForAll(static uuid => Same(uuid));
        Gen.Byte.Array[4].ForAll(static bytes => Same(new IPAddress(bytes)));
        Gen.Byte.Array[16].ForAll(static bytes => Same(new IPAddress(bytes)));
        Gen.Byte.Array[0, 40].ForAll(static bytes => Same(new TuskBytes(bytes)));
    }

    [Fact]
    public void The_text_of_every_pattern_uri_and_member_is_read_back()
    {
        Gen.String.Where(static text => RegexPattern.TryParse(text, out _)).ForAll(static text => Same(new RegexPattern(text)));
        Gen.String[Gen.Char["abcXYZ0159/#?%=&.-~é"], 0, 20].Select(static tail => "https://h/" + tail).ForAll(static text =>
            Assert.Equal(text, Same(new Uri(text)).OriginalString));
        Assert.All(Enum.GetValues<Verbosity>(), static member => Same(member));
    }

    [Fact]
    public void A_change_of_a_fragment_is_a_change() => Assert.Equal("link", Assert.Single(Loads.Document.Changes(Loads.With(), Loads.With(("APP__LINK", "https://example.org/#x")))).Path);

    [Fact]
    public void Patterns_are_compared_by_their_text_and_give_up_in_time()
    {
        RegexPattern pattern = new("^i+$");
        Assert.True(pattern == new RegexPattern("^i+$") && pattern != new RegexPattern("^I+$") && pattern.GetHashCode() == new RegexPattern("^i+$").GetHashCode());
        Assert.True(pattern.IsMatch("iii") && !pattern.IsMatch("x") && ReferenceEquals(pattern.Regex, pattern.Regex));
        Assert.Equal(TimeSpan.FromSeconds(1), pattern.Regex.MatchTimeout);
        Assert.Throws<FormatException>(static () => RegexPattern.Parse("("));
    }

    [Fact]
    public void Bytes_are_a_copy_that_is_compared_by_value()
    {
        byte[] source = [1, 2, 3];
        TuskBytes bytes = new(source);
        source[0] = 9;
        Assert.True(bytes == TuskBytes.FromBase64("AQID") && bytes.GetHashCode() == TuskBytes.FromBase64("AQID").GetHashCode() && bytes != TuskBytes.FromBase64("AQIE"));
        Assert.Equal((3, "AQID"), (bytes.Length, bytes.ToString()));
        Assert.Throws<FormatException>(static () => TuskBytes.FromBase64("AQI"));
    }

    [Fact]
    public void Json_holds_patterns_and_bytes_as_their_text()
    {
        (RegexPattern, TuskBytes) both = (new RegexPattern("^\"a"), new TuskBytes([1, 2, 3]));
        Assert.Equal("\"AQID\"", JsonSerializer.Serialize(both.Item2));
        Assert.Equal(both.Item1, JsonSerializer.Deserialize<RegexPattern>(JsonSerializer.Serialize(both.Item1)));
        Assert.Equal(both.Item2, JsonSerializer.Deserialize<TuskBytes>(JsonSerializer.Serialize(both.Item2)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<TuskBytes>("\"x\""));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<RegexPattern>("1"));
    }

    private static T Same<T>(T value)
    {
        (T read, string[] failures) = Loads.Computed<T>(TuskConvert.Wrap(value)!);
        Assert.Empty(failures);
        Assert.Equal(value, read);
        Assert.True(TuskConvert.TryParse(TuskConvert.Wrap(value)!.ToText(), out T? parsed, out _));
        Assert.Equal(value, parsed);
        return read;
    }

    private static void InEachCulture(Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "", "tr-TR", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
