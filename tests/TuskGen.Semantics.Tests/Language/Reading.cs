using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Language;

/// <summary>Documents read as a user reads them: their values, and what is said about them.</summary>
internal static class Reading
{
    /// <summary>The value of <c>app.tsk</c> in an environment; behind it every error and warning as <c>TSKnnnn@line</c>, of another file with its name.</summary>
    public static string Of(string text, string environment = "", params (string Path, string Text)[] others)
    {
        BoundDocument app = TestProject.Bind(text, "app.tsk", others);
        IEnumerable<string> said = app.Diagnostics.Where(static found => found.Severity != Severity.Hint).Select(static found =>
            found.Id + "@" + (found.Location.Text.Path == "app.tsk" ? "" : found.Location.Text.Path + ":") + (found.Location.Start.Line + 1));
        return string.Join(" ", said.Prepend(TestProject.Show(app.FindEnvironment(environment)!.Root)));
    }
}
