using System.Diagnostics.CodeAnalysis;

namespace AdminApiMigrator.Testing;

/// <summary>How a failed check reaches the test framework.</summary>
public interface IVerifier
{
    /// <summary>Ends the test as failed.</summary>
    [DoesNotReturn]
    void Fail(string message);
}

/// <summary>Fails with an <see cref="InvalidOperationException"/>, which every test framework shows with its message.</summary>
public sealed class DefaultVerifier : IVerifier
{
    /// <inheritdoc />
    [DoesNotReturn]
    public void Fail(string message) => throw new InvalidOperationException(message);
}
