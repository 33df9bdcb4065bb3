// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>The body of "Create user".</summary>
internal sealed record CreateJiraUserBody([property: JsonPropertyName("emailAddress")] string EmailAddress, [property: JsonPropertyName("products")] IReadOnlyList<string> Products);
