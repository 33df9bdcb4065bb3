using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>The framework's clients, messages and methods, as far as they are made and set up; what sends is in the table of sinks.</summary>
internal static class HttpTransfers
{
    public const string Message = "System.Net.Http.HttpRequestMessage";

    private const string Method = "System.Net.Http.HttpMethod";

    private static readonly ImmutableArray<string> WebRequests = ["System.Net.WebRequest", "System.Net.HttpWebRequest"];

    private static readonly ImmutableArray<string> TestHosts =
        ["Microsoft.AspNetCore.TestHost.TestServer", "Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory`1", "Microsoft.AspNetCore.TestHost.HostBuilderTestServerExtensions", "Microsoft.AspNetCore.TestHost.HostExtensions"];

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new(Method, "Parse GetMethod", static (interpreter, call) => Verb(interpreter, call[0], call.Expression(0))),
        new(Method, "ToString", static (_, call) => call.Receiver),
        .. WebRequests.Select(static type => new MethodRow(type, "Create CreateHttp CreateDefault", CreateWebRequest)),
        .. TestHosts.Select(static type => new MethodRow(type, "CreateClient CreateDefaultClient GetTestClient CreateHandler", OwnServer)),
    ];

    public static readonly ImmutableArray<PropertyRow> Properties =
    [
        new(Method, "Method", static (_, owner, _) => owner is TextValue ? owner : null),
        new(Method, "*", static (_, _, reference) => reference is IMemberReferenceOperation { Instance: null, Member.Name: var name } ? TextValue.Of(name.ToUpperInvariant()) : null),
        new("Microsoft.AspNetCore.Builder.WebApplication", "Urls", static (interpreter, _, reference) => OwnAddress(interpreter, reference)),
        new("Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature", "Addresses", static (interpreter, _, reference) => OwnAddress(interpreter, reference)),
        new("WireMock.Server.WireMockServer", "Url Urls", static (interpreter, _, reference) => OwnAddress(interpreter, reference)),
        new("WireMock.Server.IWireMockServer", "Url Urls", static (interpreter, _, reference) => OwnAddress(interpreter, reference)),
    ];

    public static readonly ImmutableArray<CreationRow> Creations =
    [
        new(Method, static (interpreter, arguments) => arguments["method"] is { } name ? Verb(interpreter, name, arguments.Expression("method")!) : null),
    ];

    public static readonly ImmutableArray<ConstructorRow> Constructors =
    [
        new(Message, static (_, created, arguments) => With(With(created.With("Method", TextValue.Of("GET")), arguments, "method", "Method"), arguments, "requestUri", "RequestUri")),
        new("System.Net.Http.HttpClient", Client),
        new("System.Net.Http.HttpMessageInvoker", static (_, created, _) => created),
    ];

    private static AbstractObject With(AbstractObject created, ConstructorValues arguments, string parameter, string member) =>
        arguments[parameter] is { } value ? created.With(member, value, arguments.Expression(parameter)) : created;

    /// <summary>A client over the handler of a test host reaches the program's own server.</summary>
    private static AbstractObject Client(Interpreter interpreter, AbstractObject created, ConstructorValues arguments) =>
        arguments["handler"] is { } handler && interpreter.ObjectOf(handler) is { } known && known.Members.TryGetValue("BaseAddress", out var address) ? created.With("BaseAddress", address) : created;

    private static AbstractValue Verb(Interpreter interpreter, AbstractValue name, IOperation expression) =>
        new TextValue(interpreter.TextOf(name, expression).Each(static shape => shape.IsText ? UrlShape.Of(shape.ToString().ToUpperInvariant()) : shape));

    private static AbstractValue? CreateWebRequest(Interpreter interpreter, CallValues call) => call.Values.IsEmpty ? null : interpreter.Made(call.Operation, new AbstractObject(call.Operation.Type, call.Operation)
        .With("Method", TextValue.Of("GET"))
        .With("RequestUri", call[0], call.Expression(0)));

    private static AbstractValue OwnServer(Interpreter interpreter, CallValues call) =>
        interpreter.Allocate(new AbstractObject(call.Operation.Type, call.Operation).With("BaseAddress", TextValue.Of(OwnServers.Address + "/")));

    private static AbstractValue OwnAddress(Interpreter interpreter, IOperation reference) => reference.Type?.SpecialType == SpecialType.System_String
        ? TextValue.Of(OwnServers.Address)
        : interpreter.Allocate(new AbstractObject(reference.Type, reference) { Items = [TextValue.Of(OwnServers.Address)] });
}
