using System.Globalization;

namespace AdminApiMigrator.Client;

/// <summary>An organization does not have exactly one directory, and a write did not say which one it means. Nothing was written.</summary>
public class DirectoryResolutionException : InvalidOperationException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="directories">The directories that the key may manage.</param>
    public DirectoryResolutionException(string orgId, IReadOnlyList<OrganizationDirectory> directories)
        : base(Explain(orgId, directories ?? throw new ArgumentNullException(nameof(directories))))
    {
        OrgId = orgId;
        Directories = directories;
    }

    /// <summary>The organization.</summary>
    public string OrgId { get; }

    /// <summary>The directories that the key may manage: none, or more than one.</summary>
    public IReadOnlyList<OrganizationDirectory> Directories { get; }

    private static string Explain(string orgId, IReadOnlyList<OrganizationDirectory> directories) => directories.Count == 0
        ? $"Organization {orgId} has no directory that this key may manage, so there is none to write to. Check the organization id "
            + "and the key, or pass directoryId."
        : string.Format(
            CultureInfo.InvariantCulture,
            "Organization {0} has {1} directories, and the call does not say which one it means: {2}. Pass directoryId.",
            orgId,
            directories.Count,
            string.Join(", ", directories.Select(d => $"{ServiceWords.ForName(d.Id)} ({ServiceWords.ForName(d.Name) ?? "no name"})")));
}
