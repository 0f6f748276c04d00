using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The value of a scope.</summary>
internal sealed class RootSnapshot<[DynamicallyAccessedMembers(Members.OfOptions)] T>(T value) : IOptionsSnapshot<T>
    where T : class
{
    public T Value => value;

    public T Get(string? name) => RootServices.Unnamed(name, value);
}
