using System;
using System.Threading.Tasks;

namespace Server
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PostAttribute : Attribute
    {
        public PostAttribute(string route) { }
    }

    public interface IController
    {
        [Post("/admin/v1/orgs/{orgId}/users/search")]
        Task<object> SearchAsync(string orgId);
    }
}
