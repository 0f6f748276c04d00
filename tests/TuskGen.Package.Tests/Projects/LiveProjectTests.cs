using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class LiveProjectTests
{
    private const string Program = """
        using Microsoft.Data.Sqlite;
        using Shop;
        using TuskGen;

        using SqliteConnection shop = new("Data Source=shop.db");
        shop.Open();
        using SqliteCommand script = shop.CreateCommand();
        script.CommandText = "create table if not exists users (shop text); delete from users; insert into users values ('eu'), ('eu'), ('us')";
        script.ExecuteNonQuery();

        using QueryOperator query = new(new QueryOptions().Add("Default", QueryDatabase.Sqlite("Data Source=shop.db")));
        AppConfig app = AppConfig.Load(context: TuskContext.Process with { Live = LiveOperators.Of(query) });
        Console.WriteLine($"{await app.Users.GetAsync()} {await app.Next.GetAsync()}");
        """;

    [Fact]
    public void Two_references_and_one_document_ask_a_database()
    {
        string references = $"<PackageReference Include=\"TuskGen\" Version=\"{Feed.Version}\" /><PackageReference Include=\"TuskGen.Data\" Version=\"{Feed.Version}\" />";
        NewProject project = NewProject.In(NewProject.NewFolder(), "Shop", "<OutputType>Exe</OutputType>", "", references).Write("Program.cs", Program)
            .Write("app.schema.tsk", "#config App { users: int, next: int }\n")
            .Write("app.tsk", "users: @query(\"select count(*) from users where shop = ?\", \"eu\")\nnext: users + 1\n")
            .Write("NuGet.config", $"<configuration><packageSources><add key=\"machine\" value=\"{MachinePackages()}\" /></packageSources></configuration>");

        string build = project.Build().Succeeds().Text;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal("2 3", project.Start().Succeeds().Text.Trim());
        Assert.Equal("7 8", project.Start(("APP__USERS", "7"), ("APP__NEXT", "8")).Succeeds().Text.Trim());
    }

    [Fact]
    public void Without_the_package_the_program_says_which_to_add()
    {
        NewProject project = NewProject.Console("using Shop;\nusing TuskGen;\nConsole.WriteLine(await AppConfig.Load().Users.GetAsync());\n").Write("app.tsk", "users: @query(\"select 1\")\n");
        project.Build().Succeeds();
        Assert.Contains("add the package TuskGen.Data, and in a host call builder.Services.AddTuskQuery()", project.Start().Fails().Text, StringComparison.Ordinal);
    }

    /// <summary>The packages of others that this repository's own restore has brought: the tests ask no registry.</summary>
    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder ? folder : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
