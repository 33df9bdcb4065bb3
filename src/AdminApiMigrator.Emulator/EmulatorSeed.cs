using System.Globalization;

namespace AdminApiMigrator.Emulator;

/// <summary>
/// The state that an emulator starts with and goes back to. The file is JSON, in the form that GET /_emulator/state answers; the README of this
/// project lists its fields. A seed does not change.
/// </summary>
public sealed class EmulatorSeed
{
    private static readonly Lazy<EmulatorSeed> LazyDefault = new(ReadDefault);

    private readonly string _json;

    private EmulatorSeed(string json, Document document)
    {
        _json = json;
        OrganizationId = document.Organizations.FirstOrDefault()?.Id;
        OrganizationKey = document.Tokens.FirstOrDefault(token => token is { Kind: CredentialKind.OrganizationKey, Scopes: null, ExpiresAt: null })?.Value;
    }

    /// <summary>A small company: one directory, managed and invited users, one suspended, one in no directory, groups of every kind, and a credential of every kind.</summary>
    public static EmulatorSeed Default => LazyDefault.Value;

    /// <summary>The id of the first organization; null when there is none.</summary>
    public string? OrganizationId { get; }

    /// <summary>The first organization key without scopes and end; null when there is none.</summary>
    public string? OrganizationKey { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="EmulatorInputException">The file cannot be read, or does not say what a seed must; the message names file, line, field and remedy.</exception>
    public static EmulatorSeed Load(string file) => Parse(EmulatorInput.TextOf(file, "the seed"), file);

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="EmulatorInputException">It does not say what a seed must; the message names line, field and remedy.</exception>
    public static EmulatorSeed Parse(string json, string name = "seed")
    {
        ArgumentNullException.ThrowIfNull(json);
        var document = EmulatorInput.Read(json, name, "see the seed's fields in the README of AdminApiMigrator.Emulator", DocumentJson.Read);
        if (DocumentCheck.Of(document) is { } problem)
        {
            var line = JsonLines.Of(json, problem.Path);
            throw new EmulatorInputException($"{name}({line}): error: {problem.Path}: {problem.Reason}; {problem.Remedy}");
        }

        return new EmulatorSeed(json, document);
    }

    /// <summary>This seed with further managed users in the first directory of its first organization, for tests of large pages.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="InvalidOperationException">The seed has no organization with a directory.</exception>
    public EmulatorSeed WithUsers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var document = Open();
        var organization = document.Organizations.FirstOrDefault(candidate => candidate.Directories.Count > 0)
            ?? throw new InvalidOperationException("The seed has no organization with a directory to put users into: add one.");
        for (var i = 1; i <= count; i++)
        {
            var number = i.ToString("00000", CultureInfo.InvariantCulture);
            organization.Users.Add(new User
            {
                AccountId = $"712020:11111111-1111-4111-8111-0000000{number}",
                Name = $"User {number}",
                Nickname = $"user{number}",
                Email = $"user{number}@contoso.com",
                IsManaged = true,
                AddedToOrg = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
                Memberships = [new Membership { DirectoryId = organization.Directories[0].Id }],
            });
        }

        return Parse(DocumentJson.Write(document));
    }

    /// <summary>The text of the seed.</summary>
    public override string ToString() => _json;

    internal Document Open() => DocumentJson.Read(_json)!;

    private static EmulatorSeed ReadDefault()
    {
        using var stream = typeof(EmulatorSeed).Assembly.GetManifestResourceStream("default-seed.json")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), "default-seed.json");
    }
}
