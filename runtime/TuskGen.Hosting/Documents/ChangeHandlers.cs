namespace TuskGen;

/// <summary>Who wants to be told of changes.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
internal sealed class ChangeHandlers<T>
    where T : class
{
    private readonly Lock _gate = new();
    private Registration[] _registrations = [];

    internal IDisposable Add(Action<TuskUpdate<T>> handler)
    {
        Registration registration = new(this, handler);
        lock (_gate)
            _registrations = [.. _registrations, registration];

        return registration;
    }

    /// <summary>Calls every handler; one that throws keeps no other from being called.</summary>
    internal void Call(TuskUpdate<T> update, Action<Exception> tell)
    {
        foreach (Registration registration in Volatile.Read(ref _registrations))
        {
            try
            {
                registration.Handler(update);
            }
#pragma warning disable CA1031 // A handler is the program's own code, and the reload that called it has nobody to throw to.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                tell(exception);
            }
        }
    }

    private void Remove(Registration registration)
    {
        lock (_gate)
            _registrations = [.. _registrations.Where(other => other != registration)];
    }

    private sealed class Registration(ChangeHandlers<T> owner, Action<TuskUpdate<T>> handler) : IDisposable
    {
        internal Action<TuskUpdate<T>> Handler { get; } = handler;

        public void Dispose() => owner.Remove(this);
    }
}
