using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Client;

namespace AdminApiMigrator.Emulator.Tests.Contract;

/// <summary>Every method of the typed client, called against the emulator. What the client cannot read it throws at.</summary>
public class ClientContractTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Callable => [.. Requests.Callable.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Callable))]
    public async Task Method_SendsWhatTheEmulatorTakesAndReadsWhatItAnswers(string id)
    {
        var entry = Requests.Rules.Find(id)!;
        // What is removed goes through the layer that answers it over v2, after the removal.
        var asOf = entry.Translation is null ? Requests.WhileAllWork : new DateOnly(2026, 7, 1);
        await using var service = await AdminApiEmulator.StartAsync(options: new EmulatorOptions { AsOf = asOf });
        using var http = service.CreateClient(Requests.KindOf(entry));
        foreach (var before in Requests.Before(id))
        {
            using var done = await http.SendAsync(Requests.Of(Requests.Rules.Find(before)!));
        }

        service.Requests.None(id);
        var call = entry.Translation is { } translation ? $"V1.{translation.Text("v1")}" : ClientMethods.CallOf(Requests.Rules, entry);
        var part = typeof(AdminApiClient).GetProperty(call.Split('.')[0])!;
        // Of the shapes of a v1 call the one that takes the body, as code over v1 has it.
        var named = part.PropertyType.GetMethods().Where(method => method.Name == call.Split('.')[1]).ToList();
        var method = named.Count == 1
            ? named[0]
            : named.Single(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(HttpContent)));

        var result = await ResultAsync(method.Invoke(part.GetValue(http.AdminApi()), [.. method.GetParameters().Select(parameter => Argument(entry, parameter))])!);

        if (entry.Translation is null)
        {
            Assert.True(service.Requests.CountOf(id) > 0, string.Join('\n', service.Requests.All));
        }
        else
        {
            service.Requests.None(id);
            using var response = Assert.IsType<HttpResponseMessage>(result);
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    private static object? Argument(Entry entry, ParameterInfo parameter)
    {
        var name = parameter.Name!;
        if (entry.Path.Parameters.Contains(name))
        {
            return parameter.IsOptional ? null : Requests.ValueOf(entry, name);
        }

        var body = Requests.BodyOf(entry);
        if (parameter.ParameterType == typeof(HttpContent))
        {
            return new StringContent(body!.ToJsonString(), Encoding.UTF8, "application/json");
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        if (parameter.ParameterType == typeof(UserInvitation))
        {
            return new UserInvitation((string)body!["emails"]![0]!);
        }

        var value = name == "body" && parameter.ParameterType != typeof(JsonElement) && parameter.ParameterType != typeof(JsonElement?) ? body
            : body?[name] ?? (name is "body" ? body : name is "options" ? Options(entry) : null) ?? Query(entry, name);
        return value is not null ? value.Deserialize(parameter.ParameterType, Web)
            : parameter.IsOptional ? parameter.DefaultValue
            : throw new InvalidOperationException($"{entry.Id} needs a value for {name}.");
    }

    private static JsonNode? Query(Entry entry, string name) =>
        Requests.TargetOf(entry).Split('?') is [_, var query] && query.Split('&').FirstOrDefault(pair => pair.StartsWith(name + "=")) is { } found
            ? Uri.UnescapeDataString(found[(name.Length + 1)..])
            : null;

    private static JsonObject? Options(Entry entry) => Requests.TargetOf(entry).Split('?') is [_, var query]
        ? new JsonObject(query.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], (JsonNode?)Uri.UnescapeDataString(pair[1]))))
        : null;

    private static async Task<object?> ResultAsync(object called)
    {
        if (called is Task task)
        {
            await task;
            return task.GetType().GetProperty("Result")?.GetValue(task);
        }

        var type = called.GetType().GetInterfaces().First(type => type.Name.StartsWith("IAsyncEnumerable")).GetGenericArguments()[0];
        var read = typeof(ClientContractTests).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        return await (Task<object>)read.Invoke(null, [called])!;
    }

    private static async Task<object> ReadAsync<T>(IAsyncEnumerable<T> entries)
    {
        var list = new List<T>();
        await foreach (var entry in entries)
        {
            list.Add(entry);
        }

        return list;
    }
}
