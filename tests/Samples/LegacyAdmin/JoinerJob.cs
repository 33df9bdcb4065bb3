namespace Contoso.LegacyAdmin;

/// <summary>Gives access to people whom the identity provider has brought in, and moves them between teams.</summary>
public sealed class JoinerJob(OrgUserClient users, OrgGroupClient groups)
{
    private const string JiraSite = "ari:cloud:jira::site/00000000-0000-0000-0000-000000000001";

    public async Task<bool> RunAsync(string email, string groupName)
    {
        if (await users.FindAsync(email) is not { } user)
        {
            Console.Error.WriteLine($"{email}: not here yet, try again tomorrow");
            return false;
        }

        if (!await users.RestoreAsync(user.AccountId))
        {
            return false;
        }

        var groupId = await groups.FindAsync(groupName);
        if (groupId is null)
        {
            groupId = await groups.CreateAsync(groupName);
            if (!await groups.AssignRoleAsync(groupId, JiraSite, "atlassian/user"))
            {
                Console.Error.WriteLine($"{groupName}: made, but without its role");
            }
        }

        await groups.AddMemberAsync(groupId, user.AccountId);
        Console.WriteLine($"{email}: in {groupName}");
        return true;
    }

    public async Task<bool> MoveAsync(string email, string from, string to)
    {
        var user = await users.FindAsync(email);
        var oldGroup = await groups.FindAsync(from);
        var newGroup = await groups.FindAsync(to);
        if (user is null || oldGroup is null || newGroup is null)
        {
            Console.Error.WriteLine($"cannot move {email} from {from} to {to}: one of them does not exist");
            return false;
        }

        await groups.AddMemberAsync(newGroup, user.AccountId);
        return await groups.RemoveMemberAsync(oldGroup, user.AccountId);
    }

    public async Task<bool> RetireAsync(string groupName)
    {
        if (await groups.FindAsync(groupName) is not { } groupId)
        {
            Console.WriteLine($"{groupName}: gone already");
            return true;
        }

        await groups.RevokeRoleAsync(groupId, JiraSite, "atlassian/user");
        return await groups.DeleteAsync(groupId);
    }
}
