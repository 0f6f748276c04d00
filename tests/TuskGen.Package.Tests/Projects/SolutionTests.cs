using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class SolutionTests
{
    private const string Library = "namespace Store;\npublic static class Settings { public static int Port => StoreConfig.Load().Port; }\n";

    [Theory]
    [InlineData("")]
    [InlineData(" PrivateAssets=\"all\"")]
    public void A_library_and_a_program_that_uses_it_run(string assets)
    {
        string solution = NewProject.NewFolder();
        NewProject.In(solution, "Store", "", "", $"<PackageReference Include=\"TuskGen\" Version=\"{Feed.Version}\"{assets} />")
            .Write("Settings.cs", Library)
            .Write("store.tsk", "port: 8080\n");
        NewProject program = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Store/Store.csproj\" />", package: "")
            .Write("Program.cs", "Console.WriteLine(Store.Settings.Port);");

        program.Build().Succeeds();

        Assert.Equal("8080", program.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void A_program_takes_a_library_with_documents_as_a_package()
    {
        string solution = NewProject.NewFolder();
        NewProject library = NewProject.In(solution, "Store", "<Version>1.2.3</Version>", "").Write("Settings.cs", Library).Write("store.tsk", "port: 8080\n");
        DotNet.Run(library.Folder, "pack --nologo --output ..").Succeeds();
        NewProject program = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "", "<PackageReference Include=\"Store\" Version=\"1.2.3\" />")
            .Write("Program.cs", "Console.WriteLine(Store.Settings.Port);");

        Assert.Contains("0 Warning(s)", program.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("8080", program.Start().Succeeds().Text.Trim());
        Assert.Equal("9000", program.Start(("STORE__PORT", "9000")).Succeeds().Text.Trim());
    }

    /// <summary>As a dependency TuskGen comes as a whole; where the library keeps it to itself, the runtime lies beside its assembly, and nothing compiles the documents of who uses it.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData(" PrivateAssets=\"all\"", false)]
    public void A_packed_library_brings_the_runtime_and_the_generator_only_as_a_dependency(string assets, bool isDependency)
    {
        string solution = NewProject.NewFolder();
        NewProject library = NewProject.In(
                solution, "Kiosk", "<Version>1.2.3</Version>", "", $"<PackageReference Include=\"TuskGen\" Version=\"{Feed.Version}\"{assets} />")
            .Write("Settings.cs", "namespace Kiosk;\npublic static class Settings { public static KioskConfig All => KioskConfig.Load(); }\n")
            .Write("kiosk.tsk", "port: 8080\nbody: 4KiB\nhosts: [\"a\"]\n");
        DotNet.Run(library.Folder, $"pack --nologo --output {(isDependency ? "../with" : "../without")}").Succeeds();
        using (System.IO.Compression.ZipArchive package = System.IO.Compression.ZipFile.OpenRead(Path.Combine(solution, isDependency ? "with" : "without", "Kiosk.1.2.3.nupkg")))
        {
            using StreamReader manifest = new(package.GetEntry("Kiosk.nuspec")!.Open());
            Assert.Equal(isDependency, manifest.ReadToEnd().Contains("<dependency id=\"TuskGen\"", StringComparison.Ordinal));
            Assert.Equal(
                isDependency ? ["Kiosk.dll"] : ["Kiosk.dll", "TuskGen.Runtime.dll", "TuskGen.Values.dll"],
                package.Entries.Where(static entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal)).Select(static entry => entry.Name).Order(StringComparer.Ordinal));
        }

        // A cache of its own: both packages have one name and one version.
        string cache = Path.Combine(solution, "cache");
        NewProject program = NewProject.In(
                solution, "Shop", $"<OutputType>Exe</OutputType><RestorePackagesPath>{cache}</RestorePackagesPath><RestoreAdditionalProjectSources>{(isDependency ? "../with" : "../without")}</RestoreAdditionalProjectSources>",
                "", "<PackageReference Include=\"Kiosk\" Version=\"1.2.3\" />")
            .Write("own.tsk", "port: @nowhere()\n")
            .Write("Program.cs", "Kiosk.KioskConfig all = Kiosk.Settings.All;\nTuskGen.ByteSize body = all.Body;\nConsole.WriteLine($\"{all.Port} {body} {all.Hosts.Count}\");");

        Assert.Equal(isDependency, program.Build().Text.Contains("error TSK3001", StringComparison.Ordinal));
        Assert.Contains("0 Warning(s)", program.Write("own.tsk", "port: 1\n").Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("8080 4KiB 1", program.Start().Succeeds().Text.Trim());
        Assert.Equal("9000 4KiB 1", program.Start(("KIOSK__PORT", "9000")).Succeeds().Text.Trim());
    }

    [Fact]
    public void Versions_may_be_managed_centrally()
    {
        string solution = NewProject.NewFolder();
        File.WriteAllText(
            Path.Combine(solution, "Directory.Packages.props"),
            $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally><CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup><PackageVersion Include="TuskGen" Version="{Feed.Version}" /></ItemGroup>
            </Project>
            """);
        NewProject program = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "", "<PackageReference Include=\"TuskGen\" />")
            .Write("app.tsk", "port: 8080\n")
            .Write("Program.cs", "Console.WriteLine(Shop.AppConfig.Load().Port);");

        Assert.Contains("0 Warning(s)", program.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("8080", program.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void A_library_and_a_program_may_both_have_documents_of_one_name()
    {
        string solution = NewProject.NewFolder();
        NewProject.In(solution, "Store", "", "").Write("Settings.cs", "namespace Store;\npublic static class Settings { public static int Port => AppConfig.Load().Port; }\n")
            .Write("app.tsk", "port: 1\n");
        NewProject program = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Store/Store.csproj\" />")
            .Write("app.tsk", "port: 2\n")
            .Write("Program.cs", "Console.WriteLine($\"{Store.Settings.Port} {Shop.AppConfig.Load().Port}\");");

        Assert.Contains("0 Warning(s)", program.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("1 2", program.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void Another_analyzer_package_does_not_disturb()
    {
        NewProject project = WithNeighbour(new Version(0, 0, 1), "Neighbour.Library");

        Assert.Contains("0 Warning(s)", project.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("8080 neighbour", project.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void Another_package_with_an_older_copy_of_one_of_our_assemblies_does_not_disturb()
    {
        NewProject project = WithNeighbour(new Version(0, 0, 1), "TuskGen.Values");

        project.Build().Succeeds();
        Assert.Equal("8080 neighbour", project.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void Another_package_with_a_newer_copy_of_one_of_our_assemblies_is_an_error_that_names_it()
    {
        IReadOnlyList<string> errors = WithNeighbour(new Version(99, 0, 0), "TuskGen.Values").Build().Fails().Errors;

        Assert.Contains(errors, line => line.Contains("error TSK9002: TuskGen's assembly", StringComparison.Ordinal) && line.Contains("TuskGen.Values", StringComparison.Ordinal));
    }

    // A program with the package of somebody else beside ours: a generator, and a companion assembly that it needs.
    private static NewProject WithNeighbour(Version version, string companion)
    {
        string solution = NewProject.NewFolder();
        Neighbour.Pack(solution, version, companion);
        return NewProject.In(
                solution,
                "Shop",
                "<OutputType>Exe</OutputType>",
                $"<PackageReference Include=\"{Neighbour.PackageName(companion, version)}\" Version=\"1.0.0\" />")
            .Write("app.tsk", "port: 8080\n")
            .Write("Program.cs", "Console.WriteLine($\"{Shop.AppConfig.Load().Port} {Neighbour.Text}\");");
    }
}
