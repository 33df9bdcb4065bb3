using System;

class Tickets
{
    public static Tickets Create(string url) => new Tickets();

    public string Method { get; set; } = "POST";

    public void Run(string orgId)
    {
        var ticket = Tickets.Create($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        ticket.Method = "POST";
        var other = System.Net.WebRequest.Create($"https://git.example.com/admin/v1/orgs/{orgId}/users/search");
        other.Method = "POST";
    }
}
