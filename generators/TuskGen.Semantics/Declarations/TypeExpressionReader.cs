using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads the types of one file's declarations. Names are looked up later, when every file is known.</summary>
internal sealed class TypeExpressionReader(SourceFile file, List<TuskDiagnostic> diagnostics)
{
    private static readonly TuskKind[] Kinds =
    [
        TuskKind.String, TuskKind.Int, TuskKind.Long, TuskKind.Float, TuskKind.Decimal, TuskKind.Bool, TuskKind.Duration, TuskKind.Size, TuskKind.Percent, TuskKind.Date, TuskKind.Time,
        TuskKind.DateTime, TuskKind.Uri, TuskKind.Uuid, TuskKind.Ip, TuskKind.Version, TuskKind.Regex, TuskKind.Path, TuskKind.Bytes, TuskKind.Secret, TuskKind.Range, TuskKind.Any,
    ];

    private static readonly string[] ScalarNames = [.. Kinds.Select(ScalarKinds.NameOf)];

    private readonly SyntaxTree _tree = file.Tree;

    /// <summary>The names of the scalars, with which near ones are compared.</summary>
    public static IReadOnlyList<string> Scalars => ScalarNames;

    /// <summary>A type, and whether it may be absent; null where it is none, which is reported.</summary>
    public DeclaredType? Read(ExpressionSyntax expression, out bool isOptional)
    {
        isOptional = expression is NullableTypeSyntax;
        return expression switch
        {
            NullableTypeSyntax { Type: NullableTypeSyntax } => Refuse(expression, "one `?` says it"),
            NullableTypeSyntax nullable => Read(nullable.Type, out _),
            NameSyntax name => ReadName(name),
            ListTypeSyntax list => ReadList(list),
            MapTypeSyntax map => ReadMap(map),
            CallSyntax { Callee: NameSyntax name } call when _tree.GetText(name) == "one_of" => ReadChoice(call),
            CallSyntax { Callee: NameSyntax name } call when _tree.GetText(name) == "name" => ReadNameOf(call),
            CallSyntax { Callee: NameSyntax or ListTypeSyntax or MapTypeSyntax } call => ReadConstrained(call),
            ErrorExpressionSyntax => null,
            _ => Refuse(expression, "write a scalar such as `int` or `string`, the name of a type, `T[]`, `map<string, T>` or `one_of(A, B)`"),
        };
    }

    private DeclaredType? Refuse(ExpressionSyntax expression, string advice)
    {
        Report(SemanticRules.NotAType, expression.Span, _tree.GetText(expression), advice);
        return null;
    }

    private DeclaredType ReadName(NameSyntax name)
    {
        string text = _tree.GetText(name);
        if (text == "type")
        {
            return new DeclaredScalar(TuskKind.String) { Names = new NameOf(null) };
        }

        int scalar = Array.IndexOf(ScalarNames, text);
        return scalar >= 0 ? new DeclaredScalar(Kinds[scalar]) : new DeclaredName(text);
    }

    private DeclaredList? ReadList(ListTypeSyntax list) =>
        Read(list.Element, out bool isOptional) is { } element ? new DeclaredList(element, isOptional) : null;

    private DeclaredType? ReadMap(MapTypeSyntax map)
    {
        if (_tree.GetText(map.Key) != "string")
        {
            return Refuse(map.Key, "the keys of a map are `string`");
        }

        return Read(map.Value, out bool isOptional) is { } value ? new DeclaredMap(value, isOptional) : null;
    }

    private DeclaredType? ReadChoice(CallSyntax call)
    {
        var names = new List<string>(call.Arguments.Count);
        foreach (ArgumentSyntax argument in call.Arguments)
        {
            if (argument.Value is NameSyntax name && argument.Name.IsMissing && Array.IndexOf(ScalarNames, _tree.GetText(name)) < 0)
            {
                names.Add(_tree.GetText(name));
            }
            else
            {
                return Refuse(argument.Value, "`one_of` takes the names of types");
            }
        }

        return names.Count < 2 ? Refuse(call, "`one_of` takes the names of two types or more") : new DeclaredChoice(names);
    }

    private DeclaredType? ReadNameOf(CallSyntax call) =>
        call.Arguments is [{ Name.IsMissing: true, Value: NameSyntax directive }]
            ? new DeclaredScalar(TuskKind.String) { Names = new NameOf(_tree.GetText(directive)) }
            : Refuse(call, "`name` takes the directive whose uses it names, as in `name(queue)`");

    private DeclaredType? ReadConstrained(CallSyntax call) =>
        Read(call.Callee, out _) is { } type ? new ConstraintReader(file, diagnostics).Read(type, call) : null;

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new TuskDiagnostic(rule, file.Locate(span), arguments));
}
