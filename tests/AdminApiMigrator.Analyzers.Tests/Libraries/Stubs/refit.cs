using System;
using System.Net.Http;

// The public shape of Refit.
namespace Refit
{
    public abstract class HttpMethodAttribute : Attribute
    {
        protected HttpMethodAttribute(string path) { Path = path; }
        public virtual string Path { get; protected set; }
    }

    [AttributeUsage(AttributeTargets.Method)] public class GetAttribute : HttpMethodAttribute { public GetAttribute(string path) : base(path) { } }
    [AttributeUsage(AttributeTargets.Method)] public class PostAttribute : HttpMethodAttribute { public PostAttribute(string path) : base(path) { } }
    [AttributeUsage(AttributeTargets.Method)] public class PutAttribute : HttpMethodAttribute { public PutAttribute(string path) : base(path) { } }
    [AttributeUsage(AttributeTargets.Method)] public class PatchAttribute : HttpMethodAttribute { public PatchAttribute(string path) : base(path) { } }
    [AttributeUsage(AttributeTargets.Method)] public class DeleteAttribute : HttpMethodAttribute { public DeleteAttribute(string path) : base(path) { } }
    [AttributeUsage(AttributeTargets.Parameter)] public class BodyAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class HeadersAttribute : Attribute { public HeadersAttribute(params string[] headers) { } }
    [AttributeUsage(AttributeTargets.Parameter)] public class AliasAsAttribute : Attribute { public AliasAsAttribute(string name) { } }

    public static class RestService { public static T For<T>(string hostUrl) => default; public static T For<T>(HttpClient client) => default; }
}
