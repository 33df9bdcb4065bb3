using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>A request that is not carried out.</summary>
/// <param name="status">The status code.</param>
/// <param name="code">The error code of the service; null for the form of the gateway.</param>
/// <param name="detail">What is wrong with this request.</param>
internal sealed class Refusal(int status, string? code, string detail) : Exception(detail)
{
    /// <summary>The status code.</summary>
    public int Status { get; } = status;

    /// <summary>The error code of the service; null for the form of the gateway.</summary>
    public string? Code { get; } = code;

    /// <summary>The answer, in the form of the part of the service that refuses.</summary>
    /// <param name="route">The operation; null when there is none.</param>
    /// <param name="number">The number of the request, which makes the error's id.</param>
    public Answer ToAnswer(EmulatedRoute? route, long number) => route switch
    {
        { Templates: [var path, ..] } when path.StartsWith("/scim/", StringComparison.Ordinal) && Status != 401 => new(Status, new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:Error"),
            ["status"] = $"{Status}",
            ["detail"] = Message,
        })
        {
            ContentType = "application/scim+json",
        },
        { Service: not "admin" } => new(Status, new JsonObject { ["errorMessages"] = new JsonArray(Message), ["errors"] = new JsonObject() }),
        _ when Code is null => new(Status, new JsonObject { ["code"] = Status, ["message"] = Message }),
        _ => new(Status, new JsonObject
        {
            ["errors"] = new JsonArray(new JsonObject
            {
                ["id"] = $"request-{number}",
                ["status"] = $"{Status}",
                ["code"] = Code,
                ["title"] = WireSchemas.TitleOf(Code) ?? "Refused",
                ["detail"] = Message,
            }),
        })
        {
            Code = Code,
        },
    };
}
