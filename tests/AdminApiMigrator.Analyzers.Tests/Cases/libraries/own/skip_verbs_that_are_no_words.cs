using System.Threading.Tasks;

interface IBoard
{
    void DoPostpone(string url);

    void Repost(string url);

    Task SendGetwayMail(string url);

    void DoPost(string url);
}

class Board(IBoard board)
{
    public void Run(string orgId)
    {
        board.DoPostpone($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search");
        board.Repost($"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search");
        board.SendGetwayMail($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups");
        board.DoPost($"https://board.contoso.com/admin/v1/orgs/{orgId}/users/search");
    }
}
