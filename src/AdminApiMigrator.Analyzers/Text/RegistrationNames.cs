using System.Collections.Immutable;

namespace AdminApiMigrator.Text;

/// <summary>The names by which a program sets up clients; the methods are extensions of many packages and of the program's own.</summary>
internal static class RegistrationNames
{
    public const string MakesInterface = "For";

    public static readonly ImmutableArray<string> OfClients = ["AddHttpClient", "AddRefitClient", "AddRefitGeneratedClient", "AddRestEaseClient", "AddTypedClient", "AddKeyedRefitClient"];

    public static readonly ImmutableArray<string> OfServices =
        ["AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient"];

    /// <summary>Calls that ask for a client by its name or key.</summary>
    public static readonly ImmutableArray<string> Asks = ["CreateClient", "GetRequiredKeyedService", "GetKeyedService"];

    /// <summary>What a file has that sets up a client: the cheap question.</summary>
    public static readonly ImmutableArray<string> Words = ["HttpClient", "RestEaseClient", "RefitClient", "RestService", "RestClient"];
}
