using System.Globalization;
using System.Text.Json;

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
    /// <exception cref="EmulatorSeedException">The file cannot be read, or does not say what a seed must; the message names file, line, field and remedy.</exception>
    public static EmulatorSeed Load(string file)
    {
        try
        {
            return Parse(File.ReadAllText(file), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmulatorSeedException($"{file}: error: the seed cannot be read ({e.Message}); name a JSON file that exists", e);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="EmulatorSeedException">It does not say what a seed must; the message names line, field and remedy.</exception>
    public static EmulatorSeed Parse(string json, string name = "seed")
    {
        ArgumentNullException.ThrowIfNull(json);
        Document document;
        try
        {
            document = DocumentJson.Read(json);
        }
        catch (JsonException e)
        {
            throw EmulatorSeedException.Of(e, name, "see the seed's fields in the README of AdminApiMigrator.Emulator");
        }

        if (DocumentCheck.Of(document) is { } problem)
        {
            var line = JsonLines.Of(json, problem.Path);
            throw new EmulatorSeedException($"{name}({line}): error: {problem.Path}: {problem.Reason}; {problem.Remedy}");
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

    internal Document Open() => DocumentJson.Read(_json);

    private static EmulatorSeed ReadDefault()
    {
        using var stream = typeof(EmulatorSeed).Assembly.GetManifestResourceStream("default-seed.json")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), "default-seed.json");
    }
}

/// <summary>A seed that does not say what it must. The message names the file, the line, the field and the remedy.</summary>
public sealed class EmulatorSeedException : Exception
{
    /// <summary>Makes the exception.</summary>
    public EmulatorSeedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for what the reader of JSON or of files found.</summary>
    public EmulatorSeedException(string message, Exception inner)
        : base(message, inner)
    {
    }
    internal static EmulatorSeedException Of(JsonException e, string name, string remedy)
    {
        var line = e.LineNumber is { } number ? $"({number + 1})" : "";
        return new EmulatorSeedException($"{name}{line}: error: {e.Path ?? "$"}: {Reason(e)}; {remedy}", e);
    }

    // The serializer names its .NET types; the person who wrote the file knows only fields.
    private static string Reason(JsonException e) => e.Message switch
    {
        var text when text.Contains("could not be mapped", StringComparison.Ordinal) => "there is no such field",
        var text when text.Contains("missing required properties", StringComparison.Ordinal) => $"fields are missing:{text[(text.LastIndexOf(':') + 1)..].TrimEnd('.')}",
        var text when text.Contains("could not be converted", StringComparison.Ordinal) => "the value is of another type than the field, or not one of its words",
        var text => text.Split(" Path:")[0].TrimEnd('.'),
    };
}
