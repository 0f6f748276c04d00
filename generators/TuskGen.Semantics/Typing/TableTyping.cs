using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Gives merged tables the types that are declared for them, before anything is evaluated: every key learns what it must be, keys that nothing sets get their defaults,
/// keys that are missing or not declared are reported.
/// </summary>
internal sealed class TableTyping(Binding binding, DeclarationScope scope)
{
    /// <summary>The key that tells the types of a choice apart.</summary>
    public const string KindKey = "kind";

    /// <summary>The types whose tables are being made out of nothing: one within itself would never end, which is reported where it is declared.</summary>
    private readonly HashSet<TypeDeclaration> _implied = [];

    /// <summary>Gives a table its type.</summary>
    /// <param name="table">The table.</param>
    /// <param name="type">What it must be.</param>
    /// <param name="isChosen">Whether its key <c>kind</c> chose the type among others, so that it needs no declaration.</param>
    public void Apply(MergedTable table, TypeDeclaration type, bool isChosen = false)
    {
        table.Type = type;
        IReadOnlyList<FieldDeclaration> fields = scope.FieldsOf(type);
        if (!scope.IsOpen(type))
        {
            foreach (MergedEntry entry in table.Entries.Where(entry => !entry.IsDirective && scope.FindField(type, entry.Key) is null && !(isChosen && entry.Key == KindKey)).ToArray())
            {
                RefuseUndeclared(table, entry, type, fields);
            }
        }

        foreach (FieldDeclaration field in fields)
        {
            Fill(table, field, type);
        }

        foreach (TypeDeclaration declared in scope.BasesOf(type).Reverse().Append(type))
        {
            foreach (OperatorStatementSyntax assertion in declared.Assertions)
            {
                table.Add(new StandingOperator(assertion, declared.File) { Declared = type });
            }
        }
    }

    /// <summary>Gives the uses of directives their types.</summary>
    public void ApplyDirectives(MergedTable root)
    {
        foreach (MergedEntry directive in root.Entries)
        {
            if (directive.IsDirective && scope.FindDirective(directive.Key) is { } type)
            {
                foreach (MergedEntry use in directive.Table!.Entries)
                {
                    Apply(use.Table!, type);
                }
            }
        }
    }

    /// <summary>Says what a key must be; a table within it gets its type.</summary>
    public void Expect(MergedEntry entry, Expectation expected)
    {
        entry.Expected = expected;
        for (MergedEntry? below = entry.Below; below is not null; below = below.Below)
        {
            // It is overridden here, but not everywhere, or not for good.
            below.Expected = below.Table is null && below.Elements is null ? expected with { IsOptional = true } : null;
        }

        if (entry.Table is { } table)
        {
            ExpectTable(entry, table, expected);
        }
        else if (entry.Elements is { } elements && expected.Element is { } element)
        {
            foreach (MergedTable one in elements)
            {
                one.IsShape = expected.IsShape;
                if (!TryApply(one, element.Type, one.Path.Replace(':', '.')) && element.Type is not DeclaredScalar { Kind: TuskKind.Any })
                {
                    Refuse(entry, "a list of tables", expected);
                    return;
                }
            }
        }
        else if (entry.Elements is not null && expected.Type is not DeclaredScalar { Kind: TuskKind.Any })
        {
            Refuse(entry, "a list of tables", expected);
        }
    }

    /// <summary>Gives a table the type that is expected of it; false where none is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="type">What is expected.</param>
    /// <param name="name">What messages call the table.</param>
    public bool TryApply(MergedTable table, DeclaredType type, string name)
    {
        table.Fitted = type;
        switch (type)
        {
            case DeclaredName named when scope.FindType(named.Name) is { } declared:
                Apply(table, declared);
                return true;
            case DeclaredMap map:
                foreach (MergedEntry entry in table.Entries.ToArray())
                {
                    // A layer takes an entry out of those below it.
                    if (entry is { IsNull: true, Below: not null } && !map.IsValueOptional && map.Value is not DeclaredScalar { Kind: TuskKind.Any })
                    {
                        table.Remove(entry);
                        continue;
                    }

                    Expect(entry, new Expectation(map.Value, map.IsValueOptional, IsShape: table.IsShape));
                }

                return true;
            case DeclaredChoice choice:
                if (Choose(table, choice, name) is { } chosen)
                {
                    Apply(table, chosen, isChosen: true);
                }
                else
                {
                    table.IsRefused = true;
                }

                return true;
            default:
                return false;
        }
    }

    private void ExpectTable(MergedEntry entry, MergedTable table, Expectation expected)
    {
        table.IsShape = expected.IsShape;
        if (!TryApply(table, expected.Type, entry.DisplayName) && expected.Type is not DeclaredScalar { Kind: TuskKind.Any } and not DeclaredName)
        {
            Refuse(entry, "a table", expected);
        }
        else if (expected.Type is DeclaredName named && scope.FindEnum(named.Name) is not null)
        {
            Refuse(entry, "a table", expected);
        }
    }

    private void Refuse(MergedEntry entry, string what, Expectation expected)
    {
        binding.Report(new TuskDiagnostic(SemanticRules.OtherType, entry.Locate(entry.Span), entry.DisplayName, what, expected.Named, ExpectedText.Of(expected.Type, scope) + "."));
        entry.Refuse();
    }

    private void Fill(MergedTable table, FieldDeclaration field, TypeDeclaration type)
    {
        MergedEntry? entry = table.Find(field.Name);
        WarnOfDeprecation(entry, field, type);
        if (entry is not null && !(entry.IsNull && !field.IsOptional && entry.State != EvaluationState.Done))
        {
            Expect(entry, ExpectationOf(table, field, type));
            return;
        }

        if (field.Default is { } value)
        {
            Put(table, entry, field, type, value is ErrorExpressionSyntax ? RawKind.Error : RawKind.Value, value);
        }
        else if (field.IsOptional)
        {
            Put(table, entry, field, type, RawKind.Null, null);
        }
        else if (ImpliedType(field, []) is { } implied && entry is null)
        {
            if (_implied.Add(implied))
            {
                Put(table, entry, field, type, RawKind.Table, null);
                _implied.Remove(implied);
            }
        }
        else
        {
            ReportMissing(table, entry, field, type);
            Put(table, entry, field, type, RawKind.Error, null);
        }
    }

    /// <summary>Says so in every layer that sets a key which its declaration wants to be rid of, and does not say the same above it.</summary>
    private void WarnOfDeprecation(MergedEntry? entry, FieldDeclaration field, TypeDeclaration type)
    {
        if (entry is null || AttributeText.Of(field.Attributes, "@" + AttributeNames.Deprecated, field.File.Tree) is not { } reason)
        {
            return;
        }

        for (MergedEntry? set = entry; set is not null; set = set.Below)
        {
            if (AttributeText.Of(set.Raw.Attributes, "@" + AttributeNames.Deprecated, set.File.Tree) is not null)
            {
                // The layer says so itself.
                continue;
            }

            binding.Report(new TuskDiagnostic(
                SemanticRules.DeprecatedKey, set.Locate(set.Raw.KeySpan), set.DisplayName, type.Name, reason.Length == 0 ? "do without it." : reason.TrimEnd('.') + ".")
            {
                Related = new([new RelatedLocation(field.Location, "`" + field.Name + "` is declared here")]),
            });
        }
    }

    /// <summary>The root's type is its document's alone; another one is shared, so that whether a key is live is for its declaration to say.</summary>
    private static Expectation ExpectationOf(MergedTable table, FieldDeclaration field, TypeDeclaration type) => new(
        field.Type, field.IsOptional, field.IsLive || type.Role == TypeRole.Config, table.IsShape || (type.Role == TypeRole.Directive && field.Mode != FieldMode.Setting));

    private void Put(MergedTable table, MergedEntry? replaced, FieldDeclaration field, TypeDeclaration type, RawKind kind, ExpressionSyntax? value)
    {
        var raw = new RawEntry(field.Name, field.Entry.Key.Span, field.Entry, kind) { Expression = value, Attributes = field.Attributes };
        var made = new MergedEntry(table.Document, table, raw, field.File) { IsDefault = true, Below = replaced };
        if (kind == RawKind.Table)
        {
            made.Table = new MergedTable(table.Document, table, made, table.PathOf(field.Name));
        }

        if (replaced is null)
        {
            table.Add(made);
        }
        else
        {
            table.Replace(made);
        }

        Expect(made, ExpectationOf(table, field, type));
    }

    /// <summary>The type of a table that may be absent although it is required, since all its fields may be.</summary>
    private TypeDeclaration? ImpliedType(FieldDeclaration field, HashSet<TypeDeclaration> within)
    {
        if (field.Type is not DeclaredName named || scope.FindType(named.Name) is not { } type || !within.Add(type))
        {
            return null;
        }

        bool isImplied = scope.FieldsOf(type).All(inner => !inner.IsRequired || ImpliedType(inner, within) is not null);
        within.Remove(type);
        return isImplied ? type : null;
    }

    private void ReportMissing(MergedTable table, MergedEntry? removed, FieldDeclaration field, TypeDeclaration type)
    {
        if (removed is not null)
        {
            binding.Report(new TuskDiagnostic(SemanticRules.RequiredIsNull, removed.Locate(removed.Raw.ValueSpan), removed.DisplayName, field.Type.TypeText)
            {
                Related = new([new RelatedLocation(field.Location, "`" + field.Name + "` is declared here")]),
            });
            return;
        }

        // A line that is broken may be the one that sets it.
        if (table.Document.Files.All.Any(file => file.LostNames.Contains(field.Name)))
        {
            return;
        }

        string name = table.Path.Length == 0 ? "The document" : "`" + table.Path.Replace(':', '.') + "`";
        binding.Report(new TuskDiagnostic(SemanticRules.MissingKey, table.Place, name, field.Name, ExpectedText.Of(field.Type, scope), type.Name)
        {
            Related = new([new RelatedLocation(field.Location, "`" + field.Name + "` is declared here")]),
        });
    }

    private void RefuseUndeclared(MergedTable table, MergedEntry entry, TypeDeclaration type, IReadOnlyList<FieldDeclaration> fields)
    {
        // What a folder gives to all its documents need not fit each of them.
        if (entry.IsInherited)
        {
            binding.LeaveOut(entry, NearestName.Find(entry.Key, fields.Select(static field => field.Name)));
            table.Remove(entry);
            return;
        }

        string? near = table.Document.TakeProposal() ? NearestName.Find(entry.Key, fields.Select(static field => field.Name).Where(name => table.Find(name)?.File != entry.File)) : null;
        string known = fields.Count == 0 ? "it has none."
            : fields.Count <= 8 ? "it has " + string.Join(", ", fields.Select(static field => "`" + field.Name + "`")) + "."
            : "declare it there, or remove it.";
        bool isSpelled = entry.Via is null && entry.File.Tree.Text.Slice(entry.Raw.KeySpan) == entry.Key;
        binding.Report(new TuskDiagnostic(SemanticRules.UndeclaredKey, entry.Locate(entry.Raw.KeySpan), entry.DisplayName, type.Name, near is null ? known : "did you mean `" + near + "`?")
        {
            Mend = near is null || !isSpelled ? null : new Mend("Write `" + near + "`", entry.Raw.KeySpan, near),
            Related = new([new RelatedLocation(type.Location, "`" + type.Name + "` is declared here")]),
        });
        if (near is not null && table.Find(near) is null)
        {
            // It stands for the key that was meant, which is not missing too.
            table.Add(MergedEntry.Refused(entry, near));
        }
    }

    private TypeDeclaration? Choose(MergedTable table, DeclaredChoice choice, string name)
    {
        TypeDeclaration[] types = [.. choice.Names.Select(scope.FindType).OfType<TypeDeclaration>()];
        if (types.Length < choice.Names.Count)
        {
            return null;
        }

        MergedEntry? entry = table.Find(KindKey);
        string? kind = entry?.KnownText;
        if (kind is not null && Array.Find(types, type => SnakeCase.Of(type.Name) == kind) is { } chosen)
        {
            if (entry!.Raw.Expression is NameSyntax && entry.State != EvaluationState.Done && scope.FindField(chosen, KindKey) is null)
            {
                // The word says which type it is, whether a key is called so or not.
                (entry.State, entry.Value) = (EvaluationState.Done, new BoundConstant(new TuskString(kind)));
            }

            return chosen;
        }

        string[] kinds = [.. types.Select(static type => SnakeCase.Of(type.Name))];
        string listed = string.Join(", ", kinds.Select(static one => "\"" + one + "\""));
        string? near = kind is null ? null : NearestName.Find(kind, kinds);
        string advice = entry is null ? "write `kind: \"" + kinds[0] + "\"`, or another of " + listed + "."
            : kind is null ? "it must be one of " + listed + ", as a text that the compiler knows."
            : near is not null ? "\"" + kind + "\" is none of them; did you mean \"" + near + "\"?"
            : "\"" + kind + "\" is none of " + listed + ".";
        SourceLocation place = entry is null || table.Entries.Count == 0 ? table.Place : entry.Locate(entry.Raw.ValueSpan);
        string shown = string.Join(", ", choice.Names.Select(static one => "`" + one + "`"));
        binding.Report(new TuskDiagnostic(SemanticRules.UnknownKind, place, name, shown, advice)
        {
            Mend = near is null || entry!.Via is not null ? null : new Mend("Write \"" + near + "\"", entry.Raw.ValueSpan, "\"" + near + "\""),
        });
        return null;
    }
}
