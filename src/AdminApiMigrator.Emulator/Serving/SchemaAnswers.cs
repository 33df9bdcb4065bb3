using System.Globalization;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>Answers of operations that do not act: what the catalogue describes, and a header that says so.</summary>
internal static class SchemaAnswers
{
    /// <summary>The header that tells such an answer from one about the state.</summary>
    public const string Header = "X-Emulator-Answer";

    /// <summary>The answer of an operation.</summary>
    public static Answer Of(EmulatedRoute route)
    {
        var body = WireSchemas.AnswerOf(route);
        var status = StatusOf(route);
        return new Answer(status, status == 204 || route.AnswerType == WireSchemas.Nothing ? null : body ?? new JsonObject()).With(Header, "schema");
    }

    /// <summary>The status of success: the catalogue's, or where it has none, 204 for a write that has no described body and 200 for the rest.</summary>
    public static int StatusOf(EmulatedRoute route) =>
        int.TryParse(route.Success, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status
        : route.Success == "2xx" ? 204
        : 200;
}
