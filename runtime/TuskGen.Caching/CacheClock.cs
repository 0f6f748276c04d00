using Microsoft.Extensions.Internal;

namespace TuskGen;

/// <summary>.NET's clock as the memory cache asks for it.</summary>
internal sealed class CacheClock(TimeProvider time) : ISystemClock
{
    public DateTimeOffset UtcNow => time.GetUtcNow();
}
