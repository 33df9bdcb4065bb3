namespace Contoso.LegacyAdmin;

/// <summary>Who costs money and who does not need to.</summary>
public sealed class ActivityReport(OrgUserClient users)
{
    public async Task WriteAsync(TextWriter output)
    {
        var billable = (await users.GetManagedAccountsAsync())
            .Where(account => account.IsBillable)
            .Select(account => account.AccountId)
            .ToHashSet();

        await foreach (var user in users.SearchAsync(new UserFilter()))
        {
            var lastActive = await users.GetLastActiveAsync(user.AccountId) ?? "never";
            var mark = billable.Contains(user.AccountId) ? "*" : " ";
            await output.WriteLineAsync($"{mark} {user.Email ?? user.Name ?? user.AccountId,-40} {lastActive}");
        }

        await output.WriteLineAsync($"{await users.CountCustomersAsync()} portal customers");
    }
}
