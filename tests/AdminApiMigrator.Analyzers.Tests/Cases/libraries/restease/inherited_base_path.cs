using System.Threading.Tasks;
using RestEase;

[BasePath("/admin/v1/")]
public interface IAdmin
{
    [Header("Authorization")]
    string Authorization { get; set; }
}

public interface IUsers : IAdmin
{
    [{|AAM1002:Post("/orgs/{orgId}/users/invite")|}]
    Task InviteAsync([Path] string orgId, [Body] object invitation);
}
