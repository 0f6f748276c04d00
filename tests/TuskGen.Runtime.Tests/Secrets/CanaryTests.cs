using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Golden.Shop;

namespace TuskGen.Runtime.Tests;

/// <summary>A canary is put where secrets come from, and then looked for wherever text comes out.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "canary-5f0e!";

    private readonly TemporaryFolder _folder = new();
    private readonly SecretsKey _key = SecretsKey.Create();

    public enum Place
    {
        Function,
        Memory,
        Variable,
        Folder,
        EncryptedFile,
        EncryptedFileAndVariable,
        Override,
        Argument,
    }

    public static TheoryData<Place> Places() => [.. Enum.GetValues<Place>()];

    public void Dispose()
    {
        _key.Dispose();
        _folder.Dispose();
    }

    [Theory, MemberData(nameof(Places))]
    public void Nothing_that_a_load_gives_shows_a_secret(Place place)
    {
        TuskContext context = Context(place, "token", Canary);
        string printed = Printed(() =>
        {
            AppConfig before = AppConfig.Load("production", context);
            AppConfig after = AppConfig.Load("production", Context(place, "token", Canary + "2"));
            Assert.Equal(Canary, before.Token.Reveal());

            Console.WriteLine(before);
            Console.WriteLine($"{before.Token} {before with { Name = "x" }}");
            Console.WriteLine(JsonSerializer.Serialize(before));
            Console.WriteLine(JsonSerializer.Serialize(new { before.Token, Many = new[] { before.Token }, Named = new Dictionary<string, object> { ["t"] = before.Token } }));
            Console.WriteLine(AppTsk.Document.Explain("token", "production", context));
            Console.WriteLine(JsonSerializer.Serialize(AppTsk.Document.Explain("token", "production", context)));
            Assert.Equal("token", Assert.Single(AppTsk.Document.Changes(before, after with { Id = before.Id, Trace = before.Trace }), static change => change.Path == "token").Path);
            foreach (TuskChange change in AppTsk.Document.Changes(before, after))
                Console.WriteLine($"{change} {JsonSerializer.Serialize(change)}");

            Console.WriteLine(PrintedMembers(before));
        });
        AssertNoCanary(printed);
        Assert.Contains("token: \"***\" → \"***\"", printed, StringComparison.Ordinal);
        Assert.Contains("\"Token\":\"***\"", printed, StringComparison.Ordinal);
        AssertNoCanary(Debugger.Show(AppConfig.Load("production", context)));
    }

    [Theory, MemberData(nameof(Places))]
    public void No_failure_shows_a_secret(Place place)
    {
        Wrong document = new();
        TuskContext context = Context(place, "pin", Canary, document: "WRONG");
        string printed = Printed(() =>
        {
            Console.Error.WriteLine(Assert.Throws<TuskConfigurationException>(() => document.Load("Production", context)));
            foreach (TuskFailure failure in document.Validate("Production", context))
                Console.WriteLine($"{failure} {JsonSerializer.Serialize(failure)}");

            Console.WriteLine(document.Explain("pin", "Production", context));
        });
        AssertNoCanary(printed);
        Assert.Contains("expected an int", printed, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Places))]
    public void Neither_a_context_nor_its_sources_show_a_secret(Place place)
    {
        TuskContext context = Context(place, "token", Canary);
        AssertNoCanary(context.ToString());
        AssertNoCanary(Debugger.Show(context));
        foreach (ISecretSource source in context.Secrets)
        {
            AssertNoCanary($"{source} {source.Name} {JsonSerializer.Serialize(source)} {JsonSerializer.Serialize<object>(source)}");
            AssertNoCanary(Debugger.Show(source));
        }
    }

    [Fact]
    public void An_encrypted_file_and_its_key_do_not_show()
    {
        using EncryptedSecrets secrets = EncryptedSecrets.Open(EncryptedFile("token", Canary), _key);
        Assert.Equal(Canary, secrets.Find("token"));
        AssertNoCanary($"{secrets} {_key} {JsonSerializer.Serialize(secrets)} {JsonSerializer.Serialize(_key)} {Debugger.Show(secrets)} {Debugger.Show(_key)}");
    }

    [Fact]
    public void The_debugger_shows_a_secret_masked()
    {
        Assert.Equal("***", typeof(Secret<string>).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        string shown = Debugger.Show(new { Token = new Secret<string>(Canary), Pin = new Secret<int>(12345), Bytes = new Secret<TuskValue>(new TuskString(Canary)) });
        AssertNoCanary(shown);
        Assert.DoesNotContain("12345", shown, StringComparison.Ordinal);
        Assert.Contains("***", shown, StringComparison.Ordinal);
    }

    /// <summary>So that a test of this page that sees nothing says something.</summary>
    [Fact]
    public void The_search_would_find_a_canary()
    {
        Assert.Contains(Canary, Debugger.Show(new { Inner = new { Token = Canary } }), StringComparison.Ordinal);
        Assert.Contains(Canary, Debugger.Show(new List<object> { new StringBuilder(Canary) }), StringComparison.Ordinal);
        Assert.Contains(Canary, PrintedMembers(new Shown(Canary)), StringComparison.Ordinal);
        foreach (string text in Shapes(Canary).Select(static shape => "x" + shape + "x"))
            Assert.ThrowsAny<Exception>(() => AssertNoCanary(text));
    }

    private TuskContext Context(Place place, string name, string text, string document = "APP") => place switch
    {
        Place.Function => With(SecretSource.Of(asked => asked == name ? text : null)),
        Place.Memory => With(SecretSource.Memory(new Dictionary<string, string> { [name] = text })),
        Place.Variable => With(SecretSource.Variables(new Dictionary<string, string> { [name] = text })) with { Variables = new Dictionary<string, string> { [name] = text } },
        Place.Folder => With(SecretSource.Folder(Path.GetDirectoryName(_folder.Write(name, text + "\n"))!)),
        Place.EncryptedFile => With(SecretSource.EncryptedFile(EncryptedFile(name, text), _key)),
        Place.EncryptedFileAndVariable => With(SecretSource.EncryptedFile(EncryptedFile(name, text), new Dictionary<string, string> { [SecretsKey.Variable] = _key.Export(), ["x"] = text })),
        Place.Override => new TuskContext { Variables = new Dictionary<string, string> { [$"{document}__{name.ToUpperInvariant()}"] = text } },
        _ => new TuskContext { Arguments = [$"--{name}={text}"] },
    };

    private static TuskContext With(ISecretSource source) => new() { Secrets = [source] };

    private string EncryptedFile(string name, string text)
    {
        string path = _folder.At(Guid.NewGuid().ToString("N") + ".tsk.enc");
        using EncryptedSecrets secrets = EncryptedSecrets.Create(path, _key);
        secrets.Set(name, text);
        secrets.Save();
        return path;
    }

    private void AssertNoCanary(string text)
    {
        byte[] key = Convert.FromBase64String(_key.Export());
        foreach (string shape in (string[])[.. Shapes(Canary), _key.Export(), Convert.ToHexString(key), string.Join(", ", key), string.Join(",", key)])
            Assert.DoesNotContain(shape, text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a text may come out as.</summary>
    private static IEnumerable<string> Shapes(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return [text, Uri.EscapeDataString(text), Convert.ToBase64String(bytes), Convert.ToHexString(bytes), string.Join(", ", bytes), new string([.. text.Reverse()])];
    }

    private static string Printed(Action action)
    {
        (TextWriter output, TextWriter error) = (Console.Out, Console.Error);
        using StringWriter written = new();
        TextWriter shared = TextWriter.Synchronized(written);
        Console.SetOut(shared);
        Console.SetError(shared);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        return written.ToString();
    }

    private static string PrintedMembers(object record)
    {
        StringBuilder text = new();
        record.GetType().GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(record, [text]);
        return text.ToString();
    }

    private sealed record Shown(string Token);

    private sealed class Wrong : TuskDocument<Secret<int>>
    {
        protected override TuskOutline Outline() => new("wrong", null, [""], ["pin"]);

        protected override Secret<int> Build(int environment, ref TuskReader reader) => reader.Secret<int>("pin", static load => load.Secret(new TuskString("pin")));

        protected override void Visit(Secret<int> value, TuskVisitor visitor) => visitor.Value("pin", value);
    }

    /// <summary>What a debugger shows of an object with every node open: its display, its type proxy, its elements, and all fields and properties but those that an attribute hides.</summary>
    private static class Debugger
    {
        private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        public static string Show(object value)
        {
            StringBuilder text = new();
            Show(value, text, new HashSet<object>(ReferenceEqualityComparer.Instance));
            return text.ToString();
        }

        private static void Show(object? value, StringBuilder text, HashSet<object> seen)
        {
            if (value is null || (!value.GetType().IsValueType && !seen.Add(value)))
                return;

            Type type = value.GetType();
            text.Append(value).Append(' ').AppendLine(type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
            if (type.IsPrimitive || type.IsPointer || value is string or Delegate { Target: null } or MemberInfo or Assembly or decimal or DateTime or TimeSpan or Guid or TimeProvider or JsonTypeInfo)
                return;

            if (value is IEnumerable and (Array or IDictionary or IList))
            {
                foreach (object? item in (IEnumerable)value)
                    Show(item, text, seen);
            }

            for (Type? at = type; at is not null && at != typeof(object); at = at.BaseType)
            {
                foreach (FieldInfo field in at.GetFields(All).Where(static field => !IsHidden(field) && !field.FieldType.IsPointer && !IsBackingOfHidden(field)))
                    Show(field.GetValue(value), text, seen);
                foreach (PropertyInfo property in at.GetProperties(All).Where(static one => !IsHidden(one) && one.GetIndexParameters().Length == 0 && one.CanRead && !one.PropertyType.IsByRefLike))
                    Show(Read(property, value), text, seen);
            }
        }

        private static bool IsHidden(MemberInfo member) => member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never;

        /// <summary>The compiler hides the field of a property itself.</summary>
        private static bool IsBackingOfHidden(FieldInfo field) =>
            field.Name.StartsWith('<')
            && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            && field.DeclaringType!.GetProperty(field.Name[1..end], All) is { } property
            && IsHidden(property);

        private static object? Read(PropertyInfo property, object value)
        {
            try
            {
                return property.GetValue(value);
            }
            catch (TargetInvocationException)
            {
                return null;
            }
        }
    }
}
