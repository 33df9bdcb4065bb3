namespace Contoso.LegacyAdmin;

/// <summary>Takes access from people who have left.</summary>
public sealed class LeaverJob(OrgUserClient users, OrgGroupClient groups)
{
    public async Task RunAsync(string email, bool remove)
    {
        var user = await users.FindAsync(email);
        if (user is null)
        {
            Console.WriteLine($"{email}: not in the organization (asked https://api.atlassian.com/admin/v1/orgs/.../users/search)");
            return;
        }

        foreach (var group in user.Groups ?? [])
        {
            await groups.RemoveMemberAsync(group.Id, user.AccountId);
        }

        if (remove)
        {
            await users.RemoveAsync(user.AccountId);
            Console.WriteLine($"{email}: removed");
        }
        else
        {
            await users.SuspendAsync(user.AccountId);
            Console.WriteLine($"{email}: suspended");
        }
    }
}
