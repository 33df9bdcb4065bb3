using System.Net;
using System.Text;
using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>One error as the service words it: <c>{"errors":[{id, status, code, title, detail}]}</c>.</summary>
internal sealed record ServiceError
{
    /// <summary>The id of this very occurrence.</summary>
    public string? Id { get; init; }

    /// <summary>The status code, as text.</summary>
    public string? Status { get; init; }

    /// <summary>The kind of error, such as ADMIN-404-8.</summary>
    public string? Code { get; init; }

    /// <summary>What went wrong, in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>What went wrong with this request.</summary>
    public string? Detail { get; init; }

    /// <summary>
    /// The errors in a body: those of the service, or the <c>{code, message}</c> of the gateway in front of it. None when it is neither,
    /// such as a proxy's page.
    /// </summary>
    public static IReadOnlyList<ServiceError> ReadAll(byte[] body)
    {
        if (body.Length == 0)
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(Valid(body));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return [];
            }

            if (root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array)
            {
                return [.. errors.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(Read)];
            }

            return root.TryGetProperty("message", out _) ? [new() { Code = Text(root, "code"), Detail = Text(root, "message") }] : [];
        }
        catch (JsonException)
        {
            // Not an error of the service; whoever asks still has the status and the bytes.
            return [];
        }
    }

    /// <summary>An answer in the shape of the service's errors.</summary>
    public static Answer ToAnswer(HttpStatusCode status, params ServiceError[] errors)
        => new(status, JsonSerializer.SerializeToUtf8Bytes(new ServiceErrors(errors), AdminApiJson.Default.ServiceErrors));

    /// <summary>An answer with one error, as the service would have worded it.</summary>
    public static Answer ToAnswer(HttpStatusCode status, string code, string title, string detail)
        => ToAnswer(status, Create(status, code, title, detail));

    /// <summary>An error with an id of its own.</summary>
    public static ServiceError Create(HttpStatusCode status, string code, string title, string detail) => new()
    {
        Id = Guid.NewGuid().ToString(),
        Status = ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Code = code,
        Title = title,
        Detail = detail,
    };

    private static ServiceError Read(JsonElement error) => new()
    {
        Id = Text(error, "id"),
        Status = Text(error, "status"),
        Code = Text(error, "code"),
        Title = Text(error, "title"),
        Detail = Text(error, "detail"),
    };

    // The gateway writes its code as a number, the service as text.
    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is JSON and no text. The raw form is only shown, and says what came.
            return value.GetRawText();
        }
    }

    // What is no UTF-8 becomes question marks: a broken letter must not hide status and code.
    private static byte[] Valid(byte[] body)
    {
        var start = body.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body, start, body.Length - start));
    }
}

/// <summary>The body of an error.</summary>
/// <param name="Errors">The errors.</param>
internal sealed record ServiceErrors(IReadOnlyList<ServiceError> Errors);
