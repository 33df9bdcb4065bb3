namespace AdminApiMigrator.Emulator;

/// <summary>Whether the organization and the directory of a path are there and may be used so.</summary>
internal static class Scope
{
    /// <summary>What stands for all directories of a key.</summary>
    public const string All = "-";

    /// <summary>Refuses a call to what is not there.</summary>
    public static void Check(Call call)
    {
        if (call.Ids.ContainsKey("orgId"))
        {
            _ = call.Organization;
        }

        if (call.Route is { IsV1: true, LastDay: not null, Family: "users" or "groups" } && !call.Organization.IsCentralized)
        {
            throw Call.Refuse(400, call.Route.SpeaksUam ? "ADMIN-UAM-400-1" : "ADMIN-400-4", "The organization does not have centralized user management.");
        }

        if (call.Route.TakesAllDirectories is { } takesAll && !(takesAll && call.Id("directoryId") == All))
        {
            var id = call.Id("directoryId");
            if (id == All)
            {
                throw Call.Refuse(400, "ADMIN-UAM-400-1", "A write is for one directory; - stands for all of them in reads only.");
            }

            if (!call.Organization.Directories.Any(directory => directory.Id == id))
            {
                throw Call.Refuse(404, "ADMIN-UAM-404-1", "There is no such directory.");
            }
        }
    }
}
