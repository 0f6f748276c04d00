using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The tables of a scope.</summary>
internal sealed class SectionSnapshot<[DynamicallyAccessedMembers(Members.OfOptions)] T, [DynamicallyAccessedMembers(Members.OfOptions)] TSection>(SectionGroup<T, TSection> group, T value)
    : IOptionsSnapshot<TSection>
    where T : class
    where TSection : class
{
    public TSection Value => Get(null);

    public TSection Get(string? name) => group.Get(value, name);
}
