using System;
using System.Diagnostics;

interface ILogger
{
    void LogWarning(string message, params object[] values);
}

/// <summary>Revokes by POST /admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke no more.</summary>
sealed class Audit(ILogger log)
{
    // https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke was called here.
    public void Refuse(string orgId, string groupId)
    {
        log.LogWarning("POST https://api.atlassian.com/admin/v1/orgs/{OrgId}/directory/groups/{GroupId}/roles/revoke was asked for", orgId, groupId);
        Trace.WriteLine($"POST https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke");
        throw new NotSupportedException($"POST https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke is gone");
    }

    public const string Sql = "SELECT path FROM calls WHERE path LIKE '/admin/v1/orgs/%/directory/groups/%/roles/revoke'";
}
