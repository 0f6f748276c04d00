namespace TuskGen.Emit.Tests;

/// <summary>The shape of a directive is compiled: what stands outside of the document reaches its settings alone, however deep a value lies.</summary>
public sealed class ShapeTests
{
    private const string Schema = """
        #type Retry { times: int = 3, waits: duration[] = [] }
        #type Mail { to: string }
        #type Page { url: uri }
        #directive job {
            title: string = "t"
            retry: Retry
            limits: map<string, Retry> = {}
            steps: Retry[] = []
            tell: one_of(Mail, Page)
            pause: setting Retry
        }

        """;

    private const string App = """
        #job clean {
            retry { times: 5 }
            limits { a { times: 1 } }
            steps: [{ times: 7 }]
            tell { kind: "mail", to: "me" }
        }
        """;

    private static readonly Lazy<UserProgram> s_program = new(static () => UserProgram.Of(("app.tsk", App), ("app.schema.tsk", Schema), ("app.development.tsk", "#job clean {\n    pause { times: 4 }\n}\n")));

    [Fact]
    public void A_setting_that_is_a_table_takes_a_variable() =>
        Assert.Equal(9, UserProgram.Get(s_program.Value.Load(UserProgram.Context("APP__JOB__CLEAN__PAUSE__TIMES=9")), "Job.Clean.Pause.Times"));

    [Theory]
    [InlineData("APP__JOB__CLEAN__TITLE=9", "title")]
    [InlineData("APP__JOB__CLEAN__RETRY__TIMES=9", "retry")]
    [InlineData("APP__JOB__CLEAN__RETRY__WAITS__0=9s", "retry")]
    [InlineData("APP__JOB__CLEAN__LIMITS__A__TIMES=9", "limits")]
    [InlineData("APP__JOB__CLEAN__LIMITS__B__TIMES=9", "limits")]
    [InlineData("APP__JOB__CLEAN__STEPS__0__TIMES=9", "steps")]
    [InlineData("APP__JOB__CLEAN__STEPS__1__TIMES=9", "steps")]
    [InlineData("APP__JOB__CLEAN__TELL__TO=you", "tell")]
    [InlineData("APP__JOB__CLEAN__TELL__KIND=page", "tell")]
    public void A_variable_for_the_shape_is_refused_and_not_lost(string variable, string field) => Assert.Equal(
        $"variable {variable.Split('=')[0]}: job:clean:{field} is compiled, since it is no setting of its directive, so that nothing from outside changes it: "
        + "declare the field `setting`, or build the program anew.",
        Assert.Single(s_program.Value.Failures(UserProgram.Context(variable))));

    [Fact]
    public void A_table_of_the_shape_is_what_the_document_says()
    {
        object app = s_program.Value.Load(UserProgram.Context());
        Assert.Equal((5, "me", 4), (UserProgram.Get(app, "Job.Clean.Retry.Times"), UserProgram.Get(app, "Job.Clean.Tell.To"), UserProgram.Get(app, "Job.Clean.Pause.Times")));
    }
}
