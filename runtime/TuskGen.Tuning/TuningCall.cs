using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace TuskGen;

/// <summary>What <c>@learn(key, initial)</c> and <c>@optimize(key, initial)</c> ask.</summary>
/// <param name="Key">The name of the state.</param>
/// <param name="Initial">The value to begin with, as a number.</param>
/// <param name="Domain">The values that it may have.</param>
internal sealed record TuningCall(string Key, double Initial, TunedDomain Domain)
{
    /// <exception cref="TuskConfigurationException">The arguments are none of them.</exception>
    public static TuningCall Read(LiveDescriptor descriptor)
    {
        if (descriptor.HoldsSecret)
            throw descriptor.Failure("a secret is not tuned: what it would be is stored and shown");
        if (descriptor.Arguments is not [{ Value: TuskString { Value: { Length: > 0 } key } }, { Value: var initial }])
            throw descriptor.Failure($"its arguments are none of @{descriptor.Operator}; expected a name and an initial value, as in @{descriptor.Operator}(\"batch\", 100)");

        return TunedNumber.Of(initial) is var (number, kind) ? new TuningCall(key, number, TunedDomain.Of(descriptor.Target, number, kind))
            : throw descriptor.Failure($"its initial value is {initial?.TypeName ?? "nothing"}; expected a number, duration, size or percent");
    }

    /// <summary>A number as a value that the declaration allows: near it, else the initial one.</summary>
    public TuskValue ToValue(LiveDescriptor descriptor, double number) =>
        Domain.ToValue(number, descriptor.Target.Constraints) ?? Domain.ToValue(Initial, descriptor.Target.Constraints) ?? throw descriptor.Failure(
            $"no value near {TunedNumber.ToValue(Initial, Domain.Kind)} is as the key is declared: {string.Join(", ", descriptor.Target.Constraints.Select(static one => one.Expected))}");

    /// <summary>Asks the store.</summary>
    public static T Guard<T>(LiveDescriptor descriptor, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception refused) when (refused is SqliteException or JsonException)
        {
            throw descriptor.Failure($"its state cannot be read: {(refused is SqliteException ? refused.Message.TrimEnd('.') : "it was not written by this version")}");
        }
    }
}
