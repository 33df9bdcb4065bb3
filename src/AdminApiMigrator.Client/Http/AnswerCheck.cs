using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>
/// Tells the answer of an operation from whatever else may come back. A write is done when the host that was asked says so with the
/// operation's own status; a portal's page, a redirect that was followed and a list of errors under 200 say nothing about it.
/// </summary>
internal static class AnswerCheck
{
    // Beyond it a body is a list, and no gateway's {code, message}.
    private const int LongestGatewayError = 4096;
    private const int Partial = 206;

    /// <summary>Refuses what is not the operation's own success.</summary>
    /// <param name="template">The operation.</param>
    /// <param name="operation">Method and path, without the query.</param>
    /// <param name="asked">Where the request was sent.</param>
    /// <param name="answer">What came back.</param>
    /// <param name="now">The time, for waits that the service asks for.</param>
    /// <exception cref="AdminApiException">It is not.</exception>
    public static void Require(RouteTemplate template, string operation, Uri asked, Received answer, DateTimeOffset now)
    {
        var sent = answer.Sent;
        if (sent.Method != template.Method || sent.RequestUri is not { } from || !IsSameHost(asked, from))
        {
            throw AdminApiException.AnsweredElsewhere(operation, answer.ToAnswer(), sent, asked);
        }

        if (!answer.Response.IsSuccessStatusCode)
        {
            throw AdminApiException.Refused(operation, answer.ToAnswer(), AskedDelay.Of(answer.Response, now), answer.Secrets);
        }

        if (!template.IsSuccess((int)answer.Status))
        {
            throw AdminApiException.NotItsSuccess(operation, answer.ToAnswer(), answer.Secrets);
        }

        if ((int)answer.Status != Partial && SaysErrors(answer.Body))
        {
            throw AdminApiException.ErrorsInSuccess(operation, answer.ToAnswer(), answer.Secrets);
        }
    }

    /// <summary>Whether two addresses are of one host and port.</summary>
    public static bool IsSameHost(Uri one, Uri other) => other.IsAbsoluteUri
        && Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    // The words are looked for first: to read every list twice would cost as much as the list.
    private static bool SaysErrors(ReadOnlyMemory<byte> body)
    {
        var mayBeGateway = body.Length <= LongestGatewayError && body.Span.IndexOf("\"message\""u8) >= 0;
        if (!mayBeGateway && body.Span.IndexOf("\"errors\""u8) < 0)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && (HasErrors(root) || (mayBeGateway && IsGatewayError(root)));
        }
        catch (JsonException)
        {
            // Whoever reads the body says so.
            return false;
        }
    }

    private static bool HasErrors(JsonElement root) => root.TryGetProperty("errors", out var errors) && errors.ValueKind switch
    {
        JsonValueKind.Array => errors.GetArrayLength() > 0,
        JsonValueKind.Null or JsonValueKind.False => false,
        _ => true,
    };

    private static bool IsGatewayError(JsonElement root) => root.TryGetProperty("message", out _)
        && root.TryGetProperty("code", out var code)
        && code.ValueKind == JsonValueKind.Number
        && code.TryGetInt32(out var status)
        && status >= 400;
}
