namespace AdminApiMigrator.Rules;

/// <summary>Where the page of a finding is.</summary>
internal static class HelpPages
{
    /// <summary>The category of all findings.</summary>
    public const string Category = "AdminApi";

    public static string Of(string id) => $"https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{id}.md";
}
