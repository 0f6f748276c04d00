using System.Runtime.InteropServices;
using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

/// <summary>Programs compiled ahead of time. Long, since each fetches the native compiler, from the sources that the machine has, and runs it.</summary>
[Trait("Tier", "long")]
public sealed class NativeTests
{
    private const string Properties = "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    [Fact]
    public void The_sample_is_published_without_a_warning_and_prints_what_it_prints_otherwise()
    {
        NewProject project = NewProject.In(NewProject.NewFolder(), "Hello", Properties, "");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Clone.Folder, "samples", "Hello")).Where(static file => Path.GetExtension(file) is ".cs" or ".tsk"))
            project.Write(Path.GetFileName(file), File.ReadAllText(file));

        Assert.Contains("Hello from TuskGen", PrintsAlike(project), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_with_a_schema_and_live_files_is_published_without_a_warning_and_prints_what_it_prints_otherwise()
    {
        const string Program = """
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            using Microsoft.Extensions.Logging;
            using Shop;
            using TuskGen;

            string folder = Directory.CreateTempSubdirectory().FullName;
            HostApplicationBuilder builder = Host.CreateApplicationBuilder(["--environment=Production", "--limits:header=5"]);
            builder.AddAppConfig(options => options.LiveFrom(folder, live => live.AnyBuild = true));
            builder.Logging.ClearProviders();
            using IHost host = builder.Build();
            host.Start();
            TuskConfiguration<AppConfig> app = host.Services.GetRequiredService<TuskConfiguration<AppConfig>>();
            Console.WriteLine(app.Current);
            TaskCompletionSource<TuskUpdate<AppConfig>> changed = new();
            app.OnChange(update => changed.TrySetResult(update));
            File.WriteAllText(Path.Combine(folder, "app.tsk"), "server { host: \"b.example\" }\nlog: @env(\"NO_SUCH_VARIABLE\", \"error\")\nlimits { body: 3 }\n");
            Console.WriteLine(string.Join(", ", (await changed.Task).Changes));
            Directory.Delete(folder, recursive: true);
            """;
        NewProject project = NewProject.In(
            NewProject.NewFolder(),
            "Shop",
            Properties,
            $"<PackageReference Include=\"TuskGen.Hosting\" Version=\"{Feed.Version}\" /><PackageReference Include=\"Microsoft.Extensions.Hosting\" Version=\"10.0.0\" />")
            .Write("Program.cs", Program)
            .Write("app.schema.tsk", "#enum Level { info, error }\n#type Server { host: string(format: hostname), port: int(1..65535) = 8080 }\n#config App { server: Server, log: Level = info, limits: map<string, int(0..9)> }\n")
            .Write("app.tsk", "server { host: \"a.example\" }\nlimits { body: 1 }\n")
            .Write("app.production.tsk", "server { port: 443 }\n");

        Assert.Equal(
            "AppConfig { Server = Server { Host = a.example, Port = 443 }, Log = Info, Limits = {body: 1, header: 5} }\n"
            + "server:host: \"a.example\" → \"b.example\", log: \"info\" → \"error\", limits:body: 1 → 3\n",
            PrintsAlike(project));
    }

    /// <summary>What the native program prints, which is what the same program prints on the just-in-time compiler.</summary>
    private static string PrintsAlike(NewProject project)
    {
        project.Write("../NuGet.config", $"<configuration><packageSources><add key=\"local\" value=\"{Feed.Folder}\" /></packageSources></configuration>");
        string linker = DotNet.RunShell(project.Folder, "command -v clang || echo none").Text.Contains("none", StringComparison.Ordinal) ? " -p:CppCompilerAndLinker=gcc -p:LinkerFlavor=bfd" : "";
        string published = DotNet.Run(project.Folder, $"publish --nologo --runtime {RuntimeInformation.RuntimeIdentifier} --output out{linker}").Succeeds().Text;
        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);

        string native = DotNet.RunShell(project.Folder, "out/" + project.Name).Succeeds().Text.ReplaceLineEndings("\n");
        Assert.Equal(DotNet.Run(project.Folder, "run --no-launch-profile").Succeeds().Text.ReplaceLineEndings("\n"), native);
        return native;
    }
}
