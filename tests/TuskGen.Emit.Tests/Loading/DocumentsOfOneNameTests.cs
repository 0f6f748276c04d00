namespace TuskGen.Emit.Tests;

/// <summary>Documents of one name in several folders, as the variables and messages of a program tell them apart.</summary>
public sealed class DocumentsOfOneNameTests
{
    private const string X = "Shop.x.XAppConfig";
    private const string Y = "Shop.y.YAppConfig";

    private static readonly UserProgram s_user = UserProgram.Of(("x/app.tsk", "port: 1"), ("y/app.tsk", "port: 2"));

    [Theory]
    [InlineData("X_APP__PORT=7", 7, 2)]
    [InlineData("Y_APP__PORT=7", 1, 7)]
    [InlineData("APP__PORT=7", 1, 2)]
    public void A_variable_names_the_folder_as_the_record_does(string variable, int x, int y)
    {
        TuskContext context = UserProgram.Context(variable);
        Assert.Equal((x, y), ((int)UserProgram.Get(s_user.Load(context, X), "Port")!, (int)UserProgram.Get(s_user.Load(context, Y), "Port")!));
    }

    [Fact]
    public void A_near_miss_names_the_document_with_its_folder() =>
        Assert.Equal(
            "variable X_APP__PROT: x/app.tsk has no key prot; did you mean X_APP__PORT?",
            Assert.Single(s_user.Failures(UserProgram.Context("X_APP__PROT=7"), "Shop.x.XAppTsk")));

    [Fact]
    public void A_failure_says_which_of_the_files_it_means() =>
        Assert.StartsWith(
            "y/app.tsk(1,1): port cannot be computed",
            Assert.Single(UserProgram.Of(("y/app.tsk", "port: @env(\"P\")"), ("x/app.tsk", "port: 1")).Failures(UserProgram.Context(), "Shop.y.YAppTsk")),
            StringComparison.Ordinal);

    [Fact]
    public void As_many_folders_are_named_as_tell_the_documents_apart()
    {
        UserProgram user = UserProgram.Of(("a/conf/app.tsk", "port: 1"), ("b/conf/app.tsk", "port: 2"), ("app.tsk", "port: 3"));
        TuskContext context = UserProgram.Context("A_CONF_APP__PORT=7", "APP__PORT=8");
        Assert.Equal(7, UserProgram.Get(user.Load(context, "Shop.a.conf.AConfAppConfig"), "Port"));
        Assert.Equal(2, UserProgram.Get(user.Load(context, "Shop.b.conf.BConfAppConfig"), "Port"));
        Assert.Equal(8, UserProgram.Get(user.Load(context), "Port"));
    }
}
