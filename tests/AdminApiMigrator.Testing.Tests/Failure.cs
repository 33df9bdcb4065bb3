namespace AdminApiMigrator.Testing.Tests;

/// <summary>Insists that a check fails, and says why.</summary>
internal static class Failure
{
    public static async Task Contains(string message, Func<Task> check, string? orContains = null)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(check);
        Assert.True(failure is InvalidOperationException or FormatException, failure.ToString());
        if (orContains is null || !failure.Message.Contains(orContains, StringComparison.Ordinal))
        {
            Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        }
    }
}
