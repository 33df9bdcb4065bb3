using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AdminApiMigrator.Emulator;

/// <summary>Puts an answer on the wire, with what goes wrong there.</summary>
internal static class AnswerWriter
{
    private const int Parts = 10;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer.</summary>
    public static async Task WriteAsync(HttpContext context, Answer answer, Fault? fault)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }

        if (answer.Closes)
        {
            response.Headers.Connection = "close";
        }

        if (fault is { DelayMilliseconds: > 0 })
        {
            await Task.Delay(fault.DelayMilliseconds, context.RequestAborted);
        }

        byte[] body = answer.Body is { } node ? Encoding.UTF8.GetBytes(node.ToJsonString(Json)) : [];
        if (body.Length == 0)
        {
            if (fault is { Truncate: true })
            {
                context.Abort();
            }

            return;
        }

        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (fault is not { Truncate: true } and not { SlowBodyMilliseconds: > 0 })
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
            return;
        }

        for (var part = 0; part < Parts; part++)
        {
            var (start, end) = (body.Length * part / Parts, body.Length * (part + 1) / Parts);
            await response.Body.WriteAsync(body.AsMemory(start, end - start), context.RequestAborted);
            await response.Body.FlushAsync(context.RequestAborted);
            if (fault.Truncate && part == Parts / 2)
            {
                context.Abort();
                return;
            }

            await Task.Delay(fault.SlowBodyMilliseconds, context.RequestAborted);
        }
    }
}
