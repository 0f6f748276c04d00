namespace TuskGen.Syntax.Tests.Reference;

/// <summary>Prints the parser's tree of a value as the S-expression that the reference grammar gives.</summary>
internal static class TreePrinter
{
    public static string Print(SyntaxTree tree, ExpressionSyntax? node) => node switch
    {
        LiteralSyntax literal => tree.GetText(literal.Token),
        NameSyntax name => $"(name {tree.GetText(name.Token)})",
        AtNameSyntax at => $"(at {tree.GetText(at.Token)[1..]})",
        GlobalNameSyntax { IsBraced: true } global => $"(braced {tree.GetText(global.Name)})",
        GlobalNameSyntax global => $"(global {tree.GetText(global.Name)[1..]})",
        StringSyntax text => "\u201C" + string.Concat(tree.GetSegments(text).Select(segment => Print(tree, segment))) + "\u201D",
        ParenthesizedSyntax parenthesized => $"(paren {Print(tree, parenthesized.Expression)})",
        UnarySyntax unary => $"({(unary.Operator == UnaryOperator.Not ? "!" : "neg")} {Print(tree, unary.Operand)})",
        BinarySyntax binary => $"({tree.GetText(binary.OperatorToken)} {Print(tree, binary.Left)} {Print(tree, binary.Right)})",
        ConditionalSyntax conditional => $"(? {Print(tree, conditional.Condition)} {Print(tree, conditional.Then)} {Print(tree, conditional.Otherwise)})",
        RangeSyntax range => $"(.. {PrintEnd(tree, range.Low)} {PrintEnd(tree, range.High)})",
        MemberSyntax member => $"(member {Print(tree, member.Target)} {tree.GetText(member.Name)})",
        IndexSyntax index => $"(index {Print(tree, index.Target)} {Print(tree, index.Index)})",
        CallSyntax call => Form("call " + Print(tree, call.Callee), call.Arguments.Select(argument => PrintArgument(tree, argument))),
        ListSyntax { Style: ListStyle.Bracket } list => Form("list", list.Elements.Select(element => Print(tree, element))),
        TableSyntax { Style: TableStyle.Brace } table => Form("table", table.Statements.Select(statement => PrintEntry(tree, statement))),
        NullableTypeSyntax nullable => $"(nullable {Print(tree, nullable.Type)})",
        ListTypeSyntax list => $"(listof {Print(tree, list.Element)})",
        MapTypeSyntax map => $"(map {Print(tree, map.Key)} {Print(tree, map.Value)})",
        null => "(nothing)",
        _ => $"({node.GetType().Name})",
    };

    private static string PrintEnd(SyntaxTree tree, ExpressionSyntax? end) => end is null ? "_" : Print(tree, end);

    private static string PrintArgument(SyntaxTree tree, ArgumentSyntax argument) =>
        (argument.Name.IsMissing ? "" : tree.GetText(argument.Name) + ": ") + Print(tree, argument.Value);

    private static string PrintEntry(SyntaxTree tree, StatementSyntax statement) => statement is EntrySyntax entry
        ? $"({string.Join('.', Enumerable.Range(0, entry.Key.PartCount).Select(index => tree.GetName(entry.Key.GetPart(index))))} {Print(tree, entry.Value)})"
        : $"({statement.GetType().Name})";

    private static string Print(SyntaxTree tree, StringSegment segment) => segment switch
    {
        { Hole: { } hole } => "\u27E8" + Print(tree, hole.Expression) + "\u27E9",
        { GlobalSpan: not null } => "\u27E8" + segment.Text + "\u27E9",
        _ => segment.Text,
    };

    private static string Form(string name, IEnumerable<string> parts) => "(" + string.Join(' ', parts.Prepend(name)) + ")";
}
