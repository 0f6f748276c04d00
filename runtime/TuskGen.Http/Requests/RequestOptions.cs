using System.Net.Http.Headers;

namespace TuskGen;

/// <summary>The table at the end of <c>@http</c> and <c>@graphql</c>: <c>{ headers: { … }, timeout: 5s, body: …, endpoint: "…" }</c>.</summary>
internal sealed class RequestOptions
{
    public TimeSpan? Timeout { get; private set; }

    public TuskValue? Body { get; private set; }

    public string? Endpoint { get; private set; }

    private List<(string Name, string Value)> Headers { get; } = [];

    /// <summary>Reads the table.</summary>
    /// <param name="descriptor">The live value.</param>
    /// <param name="table">The table; null: nothing is said.</param>
    /// <param name="known">What may be said beside headers and timeout: <c>body</c> or <c>endpoint</c>.</param>
    /// <exception cref="TuskConfigurationException">It says something else.</exception>
    public static RequestOptions Read(LiveDescriptor descriptor, TuskTable? table, string known)
    {
        RequestOptions options = new();
        foreach ((string key, TuskValue value) in table ?? TuskTable.Empty)
        {
            switch (key, value)
            {
                case ("headers", TuskTable headers):
                    options.Headers.AddRange(headers.Select(header => (header.Key, Text(descriptor, header.Key, header.Value))));
                    break;
                case ("timeout", TuskDuration { Value: { Ticks: > 0 } duration }):
                    options.Timeout = duration;
                    break;
                case ("body", _) when known == "body":
                    options.Body = value;
                    break;
                case ("endpoint", TuskString endpoint) when known == "endpoint":
                    options.Endpoint = endpoint.Value;
                    break;
                case ("headers", _):
                    throw descriptor.Failure("its option headers is no table; expected one such as { Authorization: token }");
                case ("timeout", _):
                    throw descriptor.Failure("its option timeout is no duration above zero; expected one such as 5s");
                case ("endpoint", _) when known == "endpoint":
                    throw descriptor.Failure("its option endpoint is no text; expected an address such as \"https://api.example/graphql\"");
                default:
                    throw descriptor.Failure($"its options are a table of headers, timeout and {known}; {(descriptor.HoldsSecret ? "another key" : key)} is none of them");
            }
        }

        return options;
    }

    /// <summary>Puts the headers on a request.</summary>
    public void AddHeaders(LiveDescriptor descriptor, HttpRequestHeaders headers)
    {
        foreach ((string name, string value) in Headers)
        {
            // One with a line end would begin a header of its own.
            if (value.AsSpan().IndexOfAny("\r\n\0") >= 0 || !headers.TryAddWithoutValidation(name, value))
                throw descriptor.Failure($"its header {name} cannot be sent: its name is no header's of a request, or its value has a line end");
        }
    }

    private static string Text(LiveDescriptor descriptor, string name, TuskValue value) =>
        value is TuskNull or TuskListValue or TuskTable ? throw descriptor.Failure($"its header {name} is {value.TypeName}; expected text") : value.ToText();
}
