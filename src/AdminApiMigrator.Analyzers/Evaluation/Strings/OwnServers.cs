namespace AdminApiMigrator.Evaluation;

/// <summary>The servers that the program itself runs, such as the double of a service that a test starts.</summary>
internal static class OwnServers
{
    /// <summary>What such a server answers with, whatever its path.</summary>
    public const string Address = "http://localhost";
}
