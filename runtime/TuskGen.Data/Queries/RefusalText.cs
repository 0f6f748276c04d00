using System.Data.Common;

namespace TuskGen;

/// <summary>What a message says of a database's refusal.</summary>
internal static class RefusalText
{
    private const int Longest = 300;

    /// <summary>A text that is shorter tells nothing by itself, and would be found in the middle of words.</summary>
    private const int ShortestHidden = 3;

    /// <summary>The driver's words without the parameters' texts; where a secret is among those only what kind of failure it is, since words can show one changed, as in capitals.</summary>
    /// <param name="refused">What the driver threw.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="holdsSecret">Whether one of them is a secret.</param>
    public static string Of(Exception refused, IReadOnlyList<TuskValue> parameters, bool holdsSecret)
    {
        if (refused is TimeoutException or OperationCanceledException || refused.InnerException is TimeoutException)
            return "it took too long";
        if (holdsSecret)
            return $"{(refused is DbException { SqlState: { } state } ? "SQLSTATE " + state : refused.GetType().Name)}; no more is shown, since a parameter is a secret";

        string text = refused.Message.TrimEnd('.');
        foreach (TuskValue parameter in parameters.SelectMany(static parameter => parameter is TuskListValue list ? list : (IEnumerable<TuskValue>)[parameter]))
        {
            if (parameter.ToText() is { Length: >= ShortestHidden } shown && parameter is not (TuskNull or TuskBool))
                text = text.Replace(shown, "…", StringComparison.OrdinalIgnoreCase);
        }

        text = text.ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
