using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TuskGen.Http.Tests.Harness;

/// <summary>A real server on a free port of the loopback.</summary>
public sealed class Service : IAsyncLifetime
{
    private readonly WebApplication _application;

    public Service()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Url => _application.Urls.Single();

    /// <summary>Is set once a request waits for an answer that never comes.</summary>
    public SemaphoreSlim Waiting { get; } = new(0);

    public Task InitializeAsync() => _application.StartAsync();

    public async Task DisposeAsync() => await _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        HttpResponse answer = context.Response;
        switch (context.Request.Path.Value)
        {
            case "/json":
                await WriteAsync("application/json; charset=utf-8", """{"rate": 1.5, "count": 3, "names": ["a", null], "on": true}""");
                break;
            case "/problem":
                await WriteAsync("application/vnd.api+json", "7");
                break;
            case "/text":
                await WriteAsync("text/plain; charset=utf-8", "42");
                break;
            case "/latin":
                answer.ContentType = "text/plain; charset=iso-8859-1";
                await answer.Body.WriteAsync(Encoding.Latin1.GetBytes("caf\u00e9"));
                break;
            case "/empty":
                answer.StatusCode = 204;
                break;
            case "/html":
                await WriteAsync("image/png", "x");
                break;
            case "/untyped":
                await answer.Body.WriteAsync("x"u8.ToArray());
                break;
            case "/broken":
                await WriteAsync("application/json", "{\n\"a\": canary}");
                break;
            case "/twice":
                await WriteAsync("application/json", "1 2");
                break;
            case "/long":
                answer.ContentLength = 2_000;
                await WriteAsync("text/plain", new string('x', 2_000));
                break;
            case "/chunks":
                answer.ContentType = "text/plain";
                for (int i = 0; i < 20 && !context.RequestAborted.IsCancellationRequested; i++)
                {
                    await answer.WriteAsync(new string('x', 100));
                    await answer.Body.FlushAsync();
                }

                break;
            case "/never":
                Waiting.Release();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
                break;
            case "/moved":
                answer.Redirect("/json");
                break;
            case "/echo":
                string body = await new StreamReader(context.Request.Body).ReadToEndAsync();
                await WriteAsync("application/json", $$"""{"method": "{{context.Request.Method}}", "key": "{{context.Request.Headers["X-Key"]}}", "body": {{(body.Length == 0 ? "null" : body)}}}""");
                break;
            case "/graphql":
                string question = await new StreamReader(context.Request.Body).ReadToEndAsync();
                await WriteAsync(
                    "application/graphql-response+json",
                    question.Contains("refused", StringComparison.Ordinal) ? """{"errors": [{"message": "Cannot query field\n\"x\"."}], "data": null}"""
                        : question.Contains("odd", StringComparison.Ordinal) ? "[1]" : $"{{\"data\": {{\"asked\": {question}}}}}");
                break;
            default:
                answer.StatusCode = int.Parse(context.Request.Path.Value![1..], CultureInfo.InvariantCulture);
                await WriteAsync("application/json", "{\"detail\": \"canary\"}");
                break;
        }

        Task WriteAsync(string type, string text)
        {
            answer.ContentType = type;
            return answer.WriteAsync(text);
        }
    }
}
