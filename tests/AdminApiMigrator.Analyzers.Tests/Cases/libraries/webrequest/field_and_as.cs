using System;
using System.Net;

class Invitations
{
    private static readonly Uri Api = new Uri("https://api.atlassian.com/admin/");
    private HttpWebRequest? _request;

    public void Invite(string orgId)
    {
        _request = {|AAM1002:WebRequest.Create(new Uri(Api, $"v1/orgs/{orgId}/users/invite"))|} as HttpWebRequest;
        _request!.Method = "POST";
    }
}
