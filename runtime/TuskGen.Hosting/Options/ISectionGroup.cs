using Microsoft.Extensions.DependencyInjection;

namespace TuskGen;

/// <summary>The tables of a document that one record describes.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
internal interface ISectionGroup<T>
    where T : class
{
    /// <summary>Adds what gives the tables: options by path, and services keyed by path.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Finds the program's validators of the tables; the result asks them.</summary>
    Func<T, IEnumerable<TuskFailure>> FindValidation(IServiceProvider services);
}
