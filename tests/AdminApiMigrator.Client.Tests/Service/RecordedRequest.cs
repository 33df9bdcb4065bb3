using System.Text.Json.Nodes;

namespace AdminApiMigrator.Client.Tests.Service;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query, escaped as they were sent.</param>
/// <param name="Body">The bytes, as text.</param>
/// <param name="Headers">The headers.</param>
internal sealed record RecordedRequest(string Method, string Target, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode? Json => Body.Length == 0 ? null : JsonNode.Parse(Body);

    public override string ToString() => Body.Length == 0 ? $"{Method} {Target}" : $"{Method} {Target} {Body}";
}
