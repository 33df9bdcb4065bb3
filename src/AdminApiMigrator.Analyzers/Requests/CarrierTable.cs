using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Requests;

/// <summary>A type whose objects carry a request to whoever sends it.</summary>
/// <param name="Type">The full name of the type.</param>
/// <param name="Library">What such a request is called in the reason why it cannot be rewritten.</param>
/// <param name="Remedy">What a person can do about it.</param>
internal sealed record Carrier(string Type, string Library, ManualRemedy Remedy)
{
    /// <summary>Whether the object sends itself, so that its creation is the place to report.</summary>
    public bool IsSentByItself { get; init; }

    /// <summary>Whether it is a message of HttpClient, which code that cannot be followed may send or only look at.</summary>
    public bool IsMessage { get; init; }

    public ImmutableArray<UrlShape> UrlsOf(Interpreter interpreter, AbstractObject content, IOperation site) => content.Members.TryGetValue("RequestUri", out var url)
        ? interpreter.TextOf(url, site)
        : content.Content.IsDefault ? [] : content.Content;

    public string WayOutIn(Compilation compilation) => Remedy switch
    {
        ManualRemedy.Handler => WayOut.OverHttpClient(compilation),
        ManualRemedy.Message => WayOut.WithoutHttpClient,
        _ => "",
    };
}

/// <summary>The types whose objects carry requests. A further library is a further row.</summary>
internal sealed class CarrierTable
{
    private static readonly ImmutableArray<Carrier> Rows =
    [
        new(HttpTransfers.Message, "a message that is sent elsewhere", ManualRemedy.None) { IsMessage = true },
        new("System.Net.WebRequest", "HttpWebRequest", ManualRemedy.Message) { IsSentByItself = true },
        new("System.Net.HttpWebRequest", "HttpWebRequest", ManualRemedy.Message) { IsSentByItself = true },
        new("RestSharp.RestRequest", "RestSharp", ManualRemedy.Handler),
    ];

    private readonly Dictionary<ISymbol, Carrier> _byType = new(SymbolEqualityComparer.Default);

    public CarrierTable(Compilation compilation)
    {
        foreach (var row in Rows)
        {
            foreach (var type in KnownNames.Resolve(row.Type, compilation))
            {
                _byType[type] = row;
            }
        }
    }

    /// <summary>The row of the type or of one that it is derived from; null when its objects carry nothing.</summary>
    public Carrier? Of(ITypeSymbol type)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            if (_byType.TryGetValue(at.OriginalDefinition, out var carrier))
            {
                return carrier;
            }
        }

        return null;
    }
}
