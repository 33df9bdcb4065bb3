using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests.Libraries;

/// <summary>The readers of values that every library's reader needs.</summary>
internal sealed class ValueReaders(Models models, Writes writes)
{
    private readonly UrlReader _urls = new(models, writes);
    private readonly HttpMethods _methods = new(models, writes);
    private readonly BaseAddresses _baseAddresses = new(models, writes);

    public Models Models => models;

    public Writes Writes => writes;

    /// <summary>Which code may send at all.</summary>
    public SendingCode Sending { get; } = new(models);

    /// <summary>Which texts may be sent by the code that has them.</summary>
    public Outflow Outflow { get; } = new(models, new SendingCode(models));

    /// <summary>The shapes of a text.</summary>
    public ImmutableArray<UrlShape> Urls(IOperation? value, Arguments scope, Reading reading) => _urls.Read(value, scope, reading);

    /// <inheritdoc cref="Urls(IOperation?, Arguments, Reading)"/>
    public ImmutableArray<UrlShape> Urls(Passed value, Reading reading) => _urls.Read(value.Value, value.Scope, reading);

    /// <summary>The HTTP methods that a value may name; none when that is not known.</summary>
    public ImmutableArray<string> Methods(Passed value, Reading reading) => _methods.Of(value.Value, value.Scope, reading);

    /// <summary>The shapes of the base address of an HttpClient, or of a WebClient, which calls it the same.</summary>
    public ImmutableArray<UrlShape> BaseAddresses(IOperation? client, Arguments scope, Reading reading) =>
        _baseAddresses.Of(client?.WithoutConversion(), scope).Aggregate(ImmutableArray<UrlShape>.Empty, (all, address) => all.Or(_urls.Read(address.Value, address.Scope, reading)));

    /// <summary>A request through a library: what all have in common.</summary>
    public static Request Request(IOperation site, ImmutableArray<string> methods, ImmutableArray<UrlShape> urls, Reading reading, string library, string wayOut) =>
        new(site, RequestForm.Other, methods is [var only] ? only : null, urls)
        {
            Methods = methods.Length > 1 ? methods : [],
            Library = library,
            WayOut = wayOut,
            NamedBy = reading.NamedBy.ToImmutable(),
        };
}
