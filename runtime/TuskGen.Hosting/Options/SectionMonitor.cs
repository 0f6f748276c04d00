using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The current tables.</summary>
internal sealed class SectionMonitor<[DynamicallyAccessedMembers(Members.OfOptions)] T, [DynamicallyAccessedMembers(Members.OfOptions)] TSection>(
    SectionGroup<T, TSection> group, TuskConfiguration<T> configuration) : IOptionsMonitor<TSection>
    where T : class
    where TSection : class
{
    public TSection CurrentValue => Get(null);

    public TSection Get(string? name) => group.Get(configuration.Current, name);

    /// <summary>Tells of each table that differs and is there, by its path.</summary>
    public IDisposable OnChange(Action<TSection, string?> listener) => configuration.OnChange(update =>
    {
        foreach (string path in group.Paths)
        {
            TSection? before = group.Find(update.Before, path), after = group.Find(update.After, path);
            if (after is not null && !after.Equals(before))
                listener(after, path);
        }
    });
}
