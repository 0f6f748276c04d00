using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>Says that a table has to be asked for by its path; without it there would be an empty one.</summary>
internal sealed class UnnamedSection<[DynamicallyAccessedMembers(Members.OfOptions)] T, [DynamicallyAccessedMembers(Members.OfOptions)] TSection>(SectionGroup<T, TSection> group)
    : IOptions<TSection>
    where T : class
    where TSection : class
{
    public TSection Value => group.Get(null!, null);
}
