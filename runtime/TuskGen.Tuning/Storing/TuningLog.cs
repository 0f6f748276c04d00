using Microsoft.Extensions.Logging;

namespace TuskGen;

/// <summary>What the store of <c>@learn</c> and <c>@optimize</c> logs.</summary>
internal static partial class TuningLog
{
    [LoggerMessage(1, LogLevel.Warning, "@{Operator}(\"{Key}\") begins anew from its initial value: in {File} its state is {Found}, and the document says {Expected}")]
    internal static partial void BegunAnew(ILogger logger, string @operator, string key, string file, string found, string expected);
}
