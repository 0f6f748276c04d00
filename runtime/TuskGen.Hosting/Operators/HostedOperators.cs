using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace TuskGen;

/// <summary>
/// The live operators of a host: those among its services, whenever they were added, and <c>@metrics</c> on the host's meters. Configurations are built before the services are, so that the
/// operators are looked for when a live value is asked for first.
/// </summary>
internal sealed class HostedOperators : ILiveOperators
{
    private readonly Lock _gate = new();
    private IServiceProvider? _services;
    private LiveOperators? _operators;

    /// <summary>Hands over the services of the built host.</summary>
    internal void Attach(IServiceProvider services) => _services = services;

    public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        if (_services is not { } services)
            throw descriptor.Failure("the host that computes it is not built yet; ask for it once it is");

        lock (_gate)
            _operators ??= Find(services);

        return _operators.EvaluateAsync(descriptor, cancellationToken);
    }

    private static LiveOperators Find(IServiceProvider services)
    {
        ILiveOperator[] added = [.. services.GetServices<ILiveOperator>()];
        if (!added.Any(static one => one.Name == "metrics") && services.GetService<IMeterFactory>() is { } meters)
            added = [.. added, new MetricsOperator(meters.Create(MetricsOperator.MeterName))];

        return LiveOperators.Of(added);
    }
}
