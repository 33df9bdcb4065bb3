using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using AdminApiMigrator.Client.Tests.Service;

namespace AdminApiMigrator.Client.Tests.Operations;

/// <summary>Every generated operation, sent with everything it can carry to a server on this machine, and held against the catalogue.</summary>
public class SentOperationTests
{
    private static readonly JsonSerializerOptions Wire = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly string[] Handwritten = ["MultiDirectoryUser", "MultiDirectoryGroup"];

    public static TheoryData<string> Generated => [.. CatalogueOperation.Generated.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Generated))]
    public async Task Operation_SendsWhatTheCatalogueSaysAndReadsTheAnswer(string id)
    {
        var entry = CatalogueOperation.Rules.Find(id)!;
        var (part, method) = CatalogueOperation.Of(entry);
        var isList = method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal);
        var path = string.Join('/', entry.Path.ToString().Split('/').Select(s => s.StartsWith('{') ? Uri.EscapeDataString(PathValue(s.Trim('{', '}'))) : s));
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();
        var answer = Answer(entry);
        service.Next($"{entry.Method} {path}", Canned(entry, answer, isList ? "https://elsewhere.example/list?limit=1&cursor=c%2F2" : null));
        service.Next($"{entry.Method} {path}", Canned(entry, answer, null));

        var result = await CallAsync(method, part.GetValue(http.AdminApi())!);

        Assert.Equal(isList ? 2 : 1, service.Requests.Count);
        foreach (var (request, cursor) in service.Requests.Zip(new[] { null, "c/2" }))
        {
            Assert.Equal(entry.Method, request.Method);
            Assert.Equal(path, request.Target.Split('?')[0]);
            Assert.Equal(Query(entry, isList, cursor), request.Target.Contains('?') ? request.Target.Split('?')[1].Split('&').Order(StringComparer.Ordinal) : []);
            AssertJson(Body(entry, isList, cursor), request.Json);
        }

        AssertResult(entry, isList, answer, result);
    }

    private static CannedAnswer Canned(Entry entry, JsonNode? answer, string? next)
    {
        var status = int.TryParse((entry.Node["response"] as YamlMapping)?.Text("status"), out var known) ? known : 200;
        if ((answer as JsonObject)?["links"] is JsonObject links && links.ContainsKey("next"))
        {
            links["next"] = next;
        }

        if ((answer as JsonObject)?["meta"] is JsonObject meta && meta.ContainsKey("next"))
        {
            meta["next"] = next;
        }

        return new CannedAnswer(status, status == 204 ? "" : answer?.ToJsonString() ?? Samples.Free.GetRawText());
    }

    private static JsonNode? Answer(Entry entry)
    {
        var response = entry.Node["response"] as YamlMapping;
        return response?["fields"] is YamlMapping fields ? Samples.Object(fields)
            : response?.Text("type") is { } type and not "none" ? Samples.Value(type)
            : null;
    }

    private static IEnumerable<string> Query(Entry entry, bool isList, string? cursor)
    {
        var pairs = from pair in (entry.Node["query"] as YamlMapping)?.Pairs ?? []
                    let isCursor = isList && pair.Key.Value == "cursor"
                    where !isCursor || cursor is not null
                    let value = isCursor ? cursor : Samples.Value(Samples.TypeOf(pair.Value)) is JsonArray list ? list[0]!.ToString() : Text(pair.Value)
                    select $"{pair.Key.Value}={Uri.EscapeDataString(value)}";
        return pairs.Order(StringComparer.Ordinal);
    }

    private static string Text(YamlNode field) => Samples.Value(Samples.TypeOf(field)) is var value && value.GetValueKind() == JsonValueKind.True ? "true" : value.ToString();

    private static JsonNode? Body(Entry entry, bool isList, string? cursor)
    {
        if (entry.Node["body"] is not YamlMapping { Pairs.IsEmpty: false } fields)
        {
            return entry.Method is "GET" or "DELETE" || (entry.Node["body"] is null && IsAnswerKnown(entry)) ? null : JsonNode.Parse(Samples.Free.GetRawText());
        }

        var body = Samples.Object(fields, [.. entry.Node.Texts("ignored"), isList ? "cursor" : ""]);
        if (isList && cursor is not null)
        {
            body["cursor"] = cursor;
        }

        return body;
    }

    // A source that gives the answer and no body knows of none.
    private static bool IsAnswerKnown(Entry entry) =>
        entry.Node["response"] is YamlMapping response && (response["fields"] is not null || response["type"] is not null || response.Text("status") == "204");

    private static async Task<object?> CallAsync(MethodInfo method, object client)
    {
        var route = method.GetCustomAttribute<RouteAttribute>()!.Route;
        var arguments = method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : route.Contains($"{{{parameter.Name}}}") ? PathValue(parameter.Name!)
            : Samples.Argument(parameter.ParameterType));
        var called = method.Invoke(client, [.. arguments])!;
        if (called is Task task)
        {
            await task;
            return method.ReturnType == typeof(Task) ? null : method.ReturnType.GetProperty("Result")!.GetValue(task);
        }

        var collect = typeof(SentOperationTests).GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return await (Task<object>)collect.MakeGenericMethod(method.ReturnType.GetGenericArguments()).Invoke(null, [called])!;
    }

    private static async Task<object> CollectAsync<T>(IAsyncEnumerable<T> entries)
    {
        var list = new List<T>();
        await foreach (var entry in entries)
        {
            list.Add(entry);
        }

        return list;
    }

    private static void AssertResult(Entry entry, bool isList, JsonNode? answer, object? result)
    {
        if (result is null)
        {
            var nothing = (YamlMapping)entry.Node["response"]!;
            Assert.True(nothing.Text("status") == "204" || nothing.Text("type") == "none");
            return;
        }

        if (result is JsonElement element)
        {
            AssertJson(answer ?? JsonNode.Parse(Samples.Free.GetRawText()), JsonNode.Parse(element.GetRawText()));
            return;
        }

        var read = JsonSerializer.SerializeToNode(result, result.GetType(), Wire);
        var response = (YamlMapping)entry.Node["response"]!;
        if (response["fields"] is YamlMapping fields && Handwritten.Contains(fields.Text("data")))
        {
            Assert.Contains("text & more", new[] { (string?)read!["accountId"], (string?)read["id"] });
            return;
        }

        AssertJson(isList ? new JsonArray(answer!["data"]![0]!.DeepClone(), answer["data"]![0]!.DeepClone())
            : answer is JsonObject { Count: 1 } envelope && envelope["data"] is JsonObject data ? data : answer, read);
    }

    private static void AssertJson(JsonNode? expected, JsonNode? actual)
        => Assert.True(JsonNode.DeepEquals(Said(expected), Said(actual)), $"expected {expected?.ToJsonString()}, got {actual?.ToJsonString()}");

    // A field that is null says no more than one that is missing.
    private static JsonNode? Said(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, Said(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Said)]),
        _ => node?.DeepClone(),
    };

    private static string PathValue(string name) => $"{name} 1/ä";
}
