using System.Collections.Immutable;

namespace AdminApiMigrator.Evaluation.Transfers;

/// <summary>Clients that come from where the program has set them up.</summary>
internal static class RegistrationTransfers
{
    private const string ServiceProvider = "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";
    private const string KeyedServiceProvider = "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions";

    public static readonly ImmutableArray<MethodRow> Methods =
    [
        new("System.Net.Http.IHttpClientFactory", "CreateClient", static (interpreter, call) => interpreter.Program.Clients.Named(interpreter, call)),
        new("System.Net.Http.HttpClientFactoryExtensions", "CreateClient", static (interpreter, call) => interpreter.Program.Clients.Named(interpreter, call)),
        new(ServiceProvider, "GetRequiredService GetService", static (interpreter, call) => interpreter.Program.Clients.Resolved(interpreter, call)),
        new(KeyedServiceProvider, "GetRequiredKeyedService GetKeyedService", static (interpreter, call) => interpreter.Program.Clients.Named(interpreter, call)),
    ];
}
