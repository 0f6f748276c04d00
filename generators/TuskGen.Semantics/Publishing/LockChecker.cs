using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds where documents no longer keep what <c>tusk.lock</c> says they do. What only admits more is silent.</summary>
public static class LockChecker
{
    /// <summary>Checks a project's documents.</summary>
    /// <param name="published">What was promised.</param>
    /// <param name="documents">All documents of the project; of one with errors nothing is said, since what is missing may only be broken.</param>
    /// <returns>Each thing at the line of the document that decides it; a document that is gone, at its line of <c>tusk.lock</c>.</returns>
    public static IReadOnlyList<TuskDiagnostic> Check(TuskLock published, IEnumerable<BoundDocument> documents)
    {
        var sink = new DiagnosticSink();
        Dictionary<string, BoundDocument> byPath = documents.Where(static document => document.Group.HasConfiguration)
            .GroupBy(static document => document.Group.Document.Base.Path, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (PublishedDocument before in published.Documents)
        {
            if (!byPath.TryGetValue(before.Path, out BoundDocument? document))
            {
                sink.Add(new TuskDiagnostic(SemanticRules.DocumentRemoved, before.Location!, before.Path));
            }
            else if (!document.HasErrors)
            {
                new Comparison(before, PublishedDocument.Of(document), sink).Run();
            }
        }

        List<TuskDiagnostic> found = [.. sink.All];
        DiagnosticOrder.Sort(found);
        return found;
    }

    private sealed class Comparison(PublishedDocument before, PublishedDocument after, DiagnosticSink sink)
    {
        private readonly TypeComparison _types = new(before, after);
        private readonly PublishedKeys _current = new(after);

        public void Run()
        {
            foreach (string environment in before.Environments.Except(after.Environments, StringComparer.Ordinal))
            {
                string name = environment == PublishedDocument.EveryOther ? "The base alone, for every environment that is not listed," : "The environment `" + environment + "`";
                sink.Add(new TuskDiagnostic(SemanticRules.EnvironmentRemoved, after.Location!, name, after.Path));
            }

            foreach (PublishedEnumeration old in before.Enums)
            {
                // Where no key names the enum any more, that is what the keys are told.
                if (after.Enums.FirstOrDefault(one => one.Name == old.Name) is { } now)
                {
                    foreach (string member in old.Members.Except(now.Members, StringComparer.Ordinal))
                    {
                        sink.Add(new TuskDiagnostic(SemanticRules.MemberRemoved, now.Location ?? after.Location!, member, old.Name));
                    }
                }
            }

            foreach (PublishedTable old in before.Tables)
            {
                if (after.Tables.FirstOrDefault(table => table.Name == old.Name) is { } now)
                {
                    Compare(old, now);
                }
            }
        }

        private void Compare(PublishedTable old, PublishedTable now)
        {
            if (old.IsOpen && !now.IsOpen)
            {
                sink.Add(new TuskDiagnostic(SemanticRules.ConstraintTightened, now.Location ?? after.Location!, Show(old, null), "@open", "no key but those that are declared"));
            }

            string? gone = null;
            foreach (PublishedKey key in old.Keys)
            {
                // What stands under a key that is gone, or is no table any more, is told with it.
                if (gone is not null && key.Path.StartsWith(gone, StringComparison.Ordinal))
                {
                    continue;
                }

                if (_current.Find(now, key.Path) is not { } found)
                {
                    gone = key.Path + ":";
                    sink.Add(new TuskDiagnostic(SemanticRules.KeyRemoved, _current.PlaceAbove(now, key.Path) ?? after.Location!, Show(old, key)));
                }
                else if (!Compare(old, key, found))
                {
                    gone = key.Path + ":";
                }
            }

            foreach (PublishedKey key in old.IsDeclared ? now.Keys : [])
            {
                if (key.IsRequired && !old.Keys.Any(one => one.Path == key.Path))
                {
                    Report(SemanticRules.MadeRequired, key, Show(old, key), "is not published in `tusk.lock`");
                }
            }
        }

        /// <summary>Compares one key; false where it is something else now.</summary>
        private bool Compare(PublishedTable table, PublishedKey old, PublishedKey now)
        {
            string name = Show(table, old);
            if (old.IsLive != now.IsLive || _types.IsChanged(old.Type, now.Type))
            {
                Report(SemanticRules.KeyTypeChanged, now, name, LockWriter.Type(old), LockWriter.Type(now));
                return false;
            }

            string[] tightened = [.. _types.Tightened(old.Type, now.Type)];
            if (tightened.Length > 0)
            {
                Report(SemanticRules.ConstraintTightened, now, name, LockWriter.Type(old), string.Join(", ", tightened));
            }

            // Of a key without a declaration nobody said whether it may be left out.
            if (!table.IsDeclared || !now.IsDeclared)
            {
                return true;
            }

            if (now.IsRequired && !old.IsRequired)
            {
                Report(SemanticRules.MadeRequired, now, name, "is published as one that may be left out");
            }
            else if (!old.IsRequired && old.Default != now.Default)
            {
                Report(SemanticRules.DefaultChanged, now, name, old.Default ?? "null", now.Default ?? "null");
            }
            else if (old.IsOptional && !now.IsOptional)
            {
                Report(SemanticRules.KeyTypeChanged, now, name, LockWriter.Type(old), LockWriter.Type(now));
            }

            return true;
        }

        private void Report(DiagnosticRule rule, PublishedKey key, params object[] arguments) => sink.Add(new TuskDiagnostic(rule, key.Location ?? after.Location!, arguments));

        private static string Show(PublishedTable table, PublishedKey? key) =>
            key is null ? table.Name : (table.Name.Length == 0 ? "" : table.Name + ".") + key.Path.Replace(":*", "[]").Replace(':', '.');
    }
}
