using System.Globalization;
using System.Text;
using TuskGen.Benchmarks.Compiling;

namespace TuskGen.Benchmarks.Starting;

/// <summary>The sources of a program that reads the same keys in each of the ways that are compared; its argument says which.</summary>
internal sealed class StartProgram(int keys)
{
    /// <summary>The ways, as arguments of the program; the first reads nothing.</summary>
    public static readonly IReadOnlyList<string> Ways = ["nothing", "tuskgen", "json", "generated-binder", "reflection-binder"];

    private const int KeysOfTable = 20;

    private static readonly (string Name, string Type, string Tusk, string Json)[] s_properties =
    [
        ("Host", "string", "\"service.internal\"", "\"service.internal\""), ("Port", "int", "8080", "8080"), ("Path", "string", "\"/api\"", "\"/api\""),
        ("Scheme", "string", "\"https\"", "\"https\""), ("Enabled", "bool", "true", "true"), ("Tls", "bool", "false", "false"),
        ("Timeout", "System.TimeSpan", "30s", "\"00:00:30\""), ("Idle", "System.TimeSpan", "5m", "\"00:05:00\""), ("Retries", "int", "3", "3"),
        ("Weight", "double", "1.5", "1.5"), ("Burst", "double", "2.25", "2.25"), ("Owner", "string", "\"team\"", "\"team\""),
        ("Region", "string", "\"eu-west\"", "\"eu-west\""), ("Zone", "string", "\"a\"", "\"a\""), ("Requests", "int", "100", "100"),
        ("Workers", "int", "4", "4"), ("Queue", "int", "1000", "1000"), ("Sampling", "double", "0.25", "0.25"), ("Strict", "bool", "true", "true"),
        ("Priority", "int", "7", "7"),
    ];

    private const string Main = """
        using System.Runtime.CompilerServices;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.Configuration;

        namespace Start;

        public static class Program
        {
            private static string Path => System.IO.Path.Combine(System.AppContext.BaseDirectory, "settings.json");

            public static void Main(string[] arguments) => System.Console.WriteLine(arguments[0] switch
            {
                "nothing" => 8080,
                "tuskgen" => Tusk(),
                "json" => Json(),
                "generated-binder" => Generated(),
                _ => Reflected<Settings>().Service0.Port,
            });

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static int Tusk() => AppConfig.Load().Service0.Port;

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static int Json() => JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(Path), JsonContext.Default.Settings)!.Service0.Port;

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static int Generated() => new ConfigurationBuilder().AddJsonFile(Path).Build().Get<Settings>()!.Service0.Port;

            // A type parameter is what the binder's generator leaves to reflection.
            [MethodImpl(MethodImplOptions.NoInlining)]
            private static T Reflected<T>() => new ConfigurationBuilder().AddJsonFile(Path).Build().Get<T>()!;
        }

        [JsonSerializable(typeof(Settings))]
        internal sealed partial class JsonContext : JsonSerializerContext;

        """;

    private int Tables => keys / KeysOfTable;

    /// <summary>Writes the project.</summary>
    /// <param name="folder">An empty folder outside of any other project.</param>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Save(folder, "Directory.Build.props", "<Project />");
        Save(folder, "Directory.Build.targets", "<Project />");
        Save(folder, "Directory.Packages.props", "<Project />");
        Save(folder, "start.csproj", Project());
        Save(folder, "Program.cs", Main);
        Save(folder, "Settings.cs", Classes());
        Save(folder, "app.tsk", Document());
        Save(folder, "settings.json", Json());
    }

    private static void Save(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Start</RootNamespace>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>
            <NoWarn>$(NoWarn);SYSLIB1104;IL2026;IL2091;IL2104;IL3050;IL3053</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.Extensions.Configuration.Binder" Version="10.0.9" />
            <PackageReference Include="Microsoft.Extensions.Configuration.Json" Version="10.0.9" />
            <AdditionalFiles Include="app.tsk" />
            <None Update="settings.json" CopyToOutputDirectory="PreserveNewest" />
            <TrimmerRootAssembly Include="start" />
            {string.Join("\n    ", Toolchain.Runtime.Select(static path => $"<Reference Include=\"{path}\" />"))}
            {string.Join("\n    ", Toolchain.Extensions.Select(static path => $"<Analyzer Include=\"{path}\" />"))}
          </ItemGroup>
        </Project>
        """;

    private string Classes()
    {
        var text = new StringBuilder("namespace Start;\n\npublic sealed class Settings\n{\n");
        for (int table = 0; table < Tables; table++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    public Service{table} Service{table} {{ get; set; }} = null!;\n");
        }

        text.Append("}\n");
        for (int table = 0; table < Tables; table++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\npublic sealed class Service{table}\n{{\n");
            foreach ((string name, string type, _, _) in s_properties)
            {
                text.Append("    public ").Append(type).Append(' ').Append(name).Append(" { get; set; }").Append(type == "string" ? " = \"\";\n" : "\n");
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    private string Document()
    {
        var text = new StringBuilder();
        for (int table = 0; table < Tables; table++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[service{table}]\n");
            foreach ((string name, _, string tusk, _) in s_properties)
            {
                text.Append(name.ToLowerInvariant()).Append(" = ").Append(tusk).Append('\n');
            }
        }

        return text.ToString();
    }

    private string Json()
    {
        string table = "{" + string.Join(", ", s_properties.Select(static property => $"\"{property.Name}\": {property.Json}")) + "}";
        IEnumerable<string> tables = Enumerable.Range(0, Tables)
            .Select(index => string.Create(CultureInfo.InvariantCulture, $"\"Service{index}\": {table}"));
        return "{\n" + string.Join(",\n", tables) + "\n}\n";
    }
}
