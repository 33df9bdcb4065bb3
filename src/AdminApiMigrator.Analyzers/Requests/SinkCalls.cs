using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Reads a call that sends a request, or the creation of a message, into the request.</summary>
internal sealed class SinkCalls(Models models, Writes writes)
{
    private static readonly UrlShape OwnServer = UrlShape.Of(OwnServers.Address + "/");

    private readonly UrlReader _urls = new(models, writes);
    private readonly BaseAddresses _baseAddresses = new(models, writes);
    private readonly OwnServers _ownServers = new(models, writes);
    private readonly Messages _messages = new(models, writes);
    private readonly HttpMethods _methods = new(models, writes);
    private readonly Rows _rows = new(models, writes, new Origins(models, writes, new Callees(models, writes)));

    /// <summary>Reads the call.</summary>
    /// <param name="call">The call that sends.</param>
    /// <param name="sink">Which of its arguments is what.</param>
    /// <param name="scope">What the parameters of its method stand for.</param>
    /// <param name="site">The call that led there, or the call itself.</param>
    /// <param name="reading">Takes what else is come across.</param>
    public Request Read(IInvocationOperation call, OldSink sink, Arguments scope, IOperation site, Reading reading)
    {
        var receiver = call.ReceiverOf();
        reading.Self ??= models.TypeAround(site);
        var url = call.Argument(sink.UrlParameter);
        var body = Given(call.Argument(sink.BodyParameter), scope);
        var known = scope;
        ImmutableArray<string> methods = sink.Method is null ? [] : [sink.Method];
        IOperation? method = null;
        if (sink.UrlParameter == "request" && _messages.Of(url, scope, reading) is { } message)
        {
            (method, url, body, known) = (message.Method, message.Url, Given(message.Content, message.Arguments), message.Arguments);
            methods = ["GET"];
        }
        else if (sink.UrlParameter == "request")
        {
            url = null;
        }

        return Sent(site, sink.Form, method, methods, known, row => Urls(url, row, receiver, scope, reading), url, reading) with
        {
            Receiver = receiver,
            Url = url,
            Body = body,
            Cancellation = call.Argument("cancellationToken"),
            OtherArguments = [.. call.Arguments
                .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name is "options" or "completionOption" or "jsonTypeInfo" or "formatter" or "mediaType")
                .Select(static argument => argument.Value)],
            Library = sink.Library,
        };
    }

    /// <summary>Reads a message that is created here and sent where it cannot be followed.</summary>
    public Request Read(IObjectCreationOperation creation)
    {
        var reading = new Reading { Self = models.TypeAround(creation) };
        var message = _messages.Of(creation, Arguments.None, reading)!;
        return Sent(creation, RequestForm.Other, message.Method, ["GET"], Arguments.None, row => Urls(message.Url, row, null, Arguments.None, reading), message.Url, reading) with
        {
            Url = message.Url,
            Body = message.Content,
            Library = "a message that is sent elsewhere",
        };
    }

    /// <summary>The request, with each method beside the URLs that it is chosen together with.</summary>
    private Request Sent(IOperation site, RequestForm form, IOperation? method, ImmutableArray<string> fixedMethods, Arguments known, Func<Arguments, ImmutableArray<UrlShape>> urls, IOperation? url, Reading reading)
    {
        var rows = (method is null ? [known] : _rows.Of([method, url], known, reading))
            .Select(row => new RequestRow(method is null ? fixedMethods : _methods.Of(method, row, reading), urls(row)))
            .ToImmutableArray();
        ImmutableArray<string> methods = rows.Any(static row => row.Methods.IsEmpty) ? [] : [.. rows.SelectMany(static row => row.Methods).Distinct()];
        return new Request(site, form, methods is [var only] ? only : null, rows.Aggregate(ImmutableArray<UrlShape>.Empty, static (all, row) => all.Or(row.Urls)))
        {
            Methods = methods.Length > 1 ? methods : [],
            Rows = rows.Length > 1 ? rows : [],
            NamedBy = reading.NamedBy.ToImmutable(),
        };
    }

    /// <summary>The URL's shapes, each behind the client's base address where that is in sight.</summary>
    private ImmutableArray<UrlShape> Urls(IOperation? url, Arguments known, IOperation? client, Arguments scope, Reading reading)
    {
        var shapes = _urls.Read(url, known, reading).Each(_ownServers.Known);
        if (shapes.IsEmpty || shapes.All(static shape => shape.IsAbsolute))
        {
            return shapes;
        }

        var addresses = _baseAddresses.Of(client, scope, reading.Self);
        var bases = Read(addresses, reading);
        if (bases.All(static address => UrlParts.Of(address).Host is null)
            && (addresses.Any(address => _ownServers.IsAddress(address.Value)) || _baseAddresses.IsOfTestHost(client, scope, reading.Self)))
        {
            bases = [OwnServer];
        }

        return bases.IsEmpty
            ? shapes
            : shapes.Aggregate(ImmutableArray<UrlShape>.Empty, (all, shape) => all.Or(bases.Each(address => IsWhole(shape, address) ? shape : address.Resolve(shape))));
    }

    /// <summary>The shapes of the client's base address; empty when none is in sight.</summary>
    public ImmutableArray<UrlShape> BaseAddressesOf(IOperation? client, Arguments scope, Reading reading) => Read(_baseAddresses.Of(client, scope, reading.Self), reading);

    private ImmutableArray<UrlShape> Read(IEnumerable<Bound> addresses, Reading reading) =>
        addresses.Aggregate(ImmutableArray<UrlShape>.Empty, (all, address) => all.Or(_urls.Read(address.Value, address.Scope, reading)));

    /// <summary>
    /// Whether the base address is left out: behind a URL with a host of its own, and, as far as anybody can tell, behind a setting with a path
    /// after it, for the same setting often gives the base address and the beginning of a URL. A base with a path of its own is there to be
    /// completed, and one that is another service's stays.
    /// </summary>
    private static bool IsWhole(UrlShape url, UrlShape address) =>
        url.IsAbsolute
        || (url.Pieces is [{ Hole.Default: null }, { Text: ['/', ..] }, ..]
            && UrlParts.Of(address) is { Segments.IsEmpty: true, Host: var host }
            && (host is null || ServiceHosts.IsServices(host, [])));

    /// <summary>What the caller gave for a body that a method only wraps: the one argument that stands in it.</summary>
    private static IOperation? Given(IOperation? body, Arguments scope)
    {
        var given = body?.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Select(parameter => scope[parameter.Parameter]).Where(static bound => bound is not null).Take(2).ToList();
        return given is [{ Value: var only }] ? only.WithoutConversion() : body;
    }
}
