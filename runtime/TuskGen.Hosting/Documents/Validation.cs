using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The program's own validators of a document and of its tables.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
internal sealed class Validation<[DynamicallyAccessedMembers(Members.OfOptions)] T>(IServiceProvider services, IReadOnlyCollection<ISectionGroup<T>> sections)
    where T : class
{
    private readonly IValidateOptions<T>[] _validators = [.. services.GetServices<IValidateOptions<T>>()];
    private readonly Func<T, IEnumerable<TuskFailure>>[] _ofSections = [.. sections.Select(section => section.FindValidation(services))];

    internal IEnumerable<TuskFailure> Validate(T value) => Validate(_validators, Options.DefaultName, value).Concat(_ofSections.SelectMany(validate => validate(value)));

    /// <summary>Asks validators for their failures.</summary>
    /// <typeparam name="TValue">The record of the root or of a table.</typeparam>
    /// <param name="validators">The validators.</param>
    /// <param name="path">The table's path, which is the name of its options; empty for the root.</param>
    /// <param name="value">The value.</param>
    internal static IEnumerable<TuskFailure> Validate<TValue>(IValidateOptions<TValue>[] validators, string path, TValue value)
        where TValue : class
    {
        foreach (IValidateOptions<TValue> validator in validators)
        {
            foreach (string message in Ask(validator, path, value))
                yield return new TuskFailure(path, "validator " + validator.GetType().Name, message);
        }
    }

    private static IEnumerable<string> Ask<TValue>(IValidateOptions<TValue> validator, string path, TValue value)
        where TValue : class
    {
        try
        {
            ValidateOptionsResult result = validator.Validate(path, value);
            return result.Failed ? [.. result.Failures ?? [result.FailureMessage ?? "it failed and does not say why"]] : [];
        }
#pragma warning disable CA1031 // Whatever the program's own code throws is a failure of the configuration: a reload has nobody to throw to.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [$"{exception.GetType().Name}: {exception.Message}"];
        }
    }
}
