using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Tells the address of a server that the program itself runs, such as the double of a service that a test starts.</summary>
internal sealed class OwnServers(Models models, Writes writes)
{
    /// <summary>What such a server answers with, whatever its path.</summary>
    public const string Address = "http://localhost";

    /// <summary>An address is handed through a local or two, not through more.</summary>
    private const int MostLocals = 2;

    public bool IsAddress(IOperation value) => IsAddress(value, 0);

    /// <summary>The URL with the server's address in place of the expression that gives it.</summary>
    public UrlShape Known(UrlShape url) => url.Pieces is [{ Hole: { } start }, ..] && IsAddress(start.Value) ? UrlShape.Join([Address, .. url.Pieces.Skip(1)]) : url;

    private bool IsAddress(IOperation value, int locals) => value.DescendantsAndSelf().Any(part => part switch
    {
        IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: var server } } => (server, name) is ("WebApplication", "Urls") or ("IServerAddressesFeature", "Addresses") or ("WireMockServer" or "IWireMockServer", "Url" or "Urls"),
        ILocalReferenceOperation { Local: var local } => locals < MostLocals && writes.OnlyValue(local) is { } only && models.OperationOf(only) is { } made && IsAddress(made, locals + 1),
        _ => false,
    });
}
