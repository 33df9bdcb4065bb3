using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>Contents and serializers: what they give holds what it was made of.</summary>
internal static class JsonTransfers
{
    private static readonly ImmutableArray<string> Nodes = ["System.Text.Json.Nodes.JsonObject", "System.Text.Json.Nodes.JsonNode", "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JToken"];

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new("System.Text.Json.JsonSerializer", "Serialize SerializeToUtf8Bytes SerializeToNode SerializeToElement SerializeToDocument", static (interpreter, call) => Wrapped(interpreter, call, call[0])),
        new("Newtonsoft.Json.JsonConvert", "SerializeObject", static (interpreter, call) => Wrapped(interpreter, call, call[0])),
        new("Newtonsoft.Json.Linq.JObject", "FromObject", static (interpreter, call) => Wrapped(interpreter, call, call[0])),
        new("Newtonsoft.Json.Linq.JToken", "FromObject", static (interpreter, call) => Wrapped(interpreter, call, call[0])),
        new("System.Net.Http.Json.JsonContent", "Create", static (interpreter, call) => Wrapped(interpreter, call, call[0])),
        new("System.Text.Encoding", "GetBytes", static (_, call) => call.Count > 0 ? call[0] : null),
        .. Nodes.Select(static type => new MethodRow(type, "ToJsonString ToString DeepClone", static (_, call) => call.Receiver)),
        .. Nodes.Select(static type => new MethodRow(type, "Parse", static (_, call) => call[0])),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors =
    [
        new("System.Net.Http.StringContent", static (_, created, arguments) => Holding(created, arguments["content"])),
        new("System.Net.Http.ByteArrayContent", static (_, created, arguments) => Holding(created, arguments["content"])),
        new("System.Net.Http.ReadOnlyMemoryContent", static (_, created, arguments) => Holding(created, arguments["content"])),
        new("System.Text.Json.Nodes.JsonObject", static (_, created, _) => created with { Items = [] }),
        new("Newtonsoft.Json.Linq.JObject", static (_, created, _) => created with { Items = [] }),
    ];

    private static AbstractObject Holding(AbstractObject created, AbstractValue? content) => content is null ? created : created.With(JsonObjectView.Wrapped, content);

    private static AbstractValue Wrapped(Interpreter interpreter, CallValues call, AbstractValue value) =>
        interpreter.Allocate(new AbstractObject(call.Operation.Type, call.Operation).With(JsonObjectView.Wrapped, value));
}
