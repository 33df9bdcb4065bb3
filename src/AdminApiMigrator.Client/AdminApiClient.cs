namespace AdminApiMigrator.Client;

/// <summary>
/// The Cloud Admin API of Atlassian, sent through the caller's own HttpClient. Immutable and safe to use from several threads; made by
/// <see cref="AdminApiHttpClientExtensions.AdminApi(HttpClient)"/>.
/// </summary>
public partial class AdminApiClient
{
    internal AdminApiClient(Connection connection, DirectoryCache directories)
    {
        Directories = new DirectoriesClient(connection, directories);
        Users = new UsersClient(connection, Directories);
        Groups = new GroupsClient(connection, Directories);
        V1 = new V1Client(connection, directories);
        Open(connection);
    }

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected AdminApiClient()
        : this(null!, null!)
    {
    }

    /// <summary>The users of an organization.</summary>
    public virtual UsersClient Users { get; }

    /// <summary>The groups of an organization.</summary>
    public virtual GroupsClient Groups { get; }

    /// <summary>The directories of an organization.</summary>
    public virtual DirectoriesClient Directories { get; }

    /// <summary>The removed calls of v1, answered over v2 in v1's shape.</summary>
    public virtual V1Client V1 { get; }
}
