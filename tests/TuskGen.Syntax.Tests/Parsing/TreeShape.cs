using TuskGen.Syntax.Tests.Reference;

namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>A tree on one line, with the style of every block, so that a test can say what it expects.</summary>
internal static class TreeShape
{
    public static string Of(SyntaxTree tree) =>
        (tree.Root.FileDirective is { } directive ? tree.GetText(directive) + "; " : "") + (tree.Root.IsObject ? "root" + Braced(tree, tree.Root.Statements) : Join(tree, tree.Root.Statements));

    private static string Join(SyntaxTree tree, IEnumerable<StatementSyntax> statements) => string.Join("; ", statements.Select(statement => Of(tree, statement)));

    private static string Braced(SyntaxTree tree, SyntaxList<StatementSyntax> statements) => statements.Count == 0 ? "{}" : "{ " + Join(tree, statements) + " }";

    private static string Of(SyntaxTree tree, StatementSyntax statement) => statement switch
    {
        EntrySyntax entry => Key(tree, entry.Key) + ": " + Of(tree, entry.Value) + (entry.Default is { } value ? " = " + Of(tree, value.Value) : ""),
        GlobalSyntax global => tree.GetText(global.Name) + ": " + Of(tree, global.Value),
        SectionSyntax section => (section.IsElement ? "[[" : "[") + (section.Path is null ? "" : Key(tree, section.Path)) + (section.IsElement ? "]]" : "]") + Braced(tree, section.Statements),
        DirectiveSyntax directive => Directive(tree, directive),
        OperatorStatementSyntax call => Of(tree, call.Call),
        WordStatementSyntax word => tree.GetName(word.Word),
        SkippedSyntax => "skipped",
        _ => statement.GetType().Name,
    };

    private static string Directive(SyntaxTree tree, DirectiveSyntax directive) =>
        string.Join(' ', directive.Header.Select(argument => Argument(tree, argument)).Prepend((directive.IsCertain ? "" : "perhaps ") + tree.GetText(directive.Name)))
        + (directive.Body is null ? "" : " " + Braced(tree, directive.Body.Statements));

    private static string Argument(SyntaxTree tree, ArgumentSyntax argument) =>
        (argument.Name.IsMissing ? "" : tree.GetText(argument.Name) + ":") + Of(tree, argument.Value) + (argument.Default is { } value ? "=" + Of(tree, value.Value) : "");

    private static string Key(SyntaxTree tree, KeySyntax key) => string.Join('.', Enumerable.Range(0, key.PartCount).Select(index => tree.GetText(key.GetPart(index))));

    private static string Of(SyntaxTree tree, ExpressionSyntax? value) => value switch
    {
        TableSyntax { Style: TableStyle.Brace } table => Braced(tree, table.Statements),
        TableSyntax table => (table.Style == TableStyle.Angle ? "angle" : "indent") + Braced(tree, table.Statements),
        ListSyntax list => (list.Style == ListStyle.Dash ? "dash[" : "[") + string.Join(", ", list.Elements.Select(element => Of(tree, element))) + "]",
        PathWordSyntax path => tree.GetText(path.Token),
        NameSyntax name => tree.GetText(name.Token),
        ErrorExpressionSyntax => "error",
        DirectiveValueSyntax directive => "directive",
        null => "nothing",
        _ => TreePrinter.Print(tree, value),
    };
}
