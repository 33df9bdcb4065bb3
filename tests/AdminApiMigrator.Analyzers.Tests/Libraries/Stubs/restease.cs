using System;

// The public shape of RestEase.
namespace RestEase
{
    public abstract class RequestAttributeBase : Attribute { protected RequestAttributeBase(string path) { Path = path; } public string Path { get; set; } }

    public class GetAttribute : RequestAttributeBase { public GetAttribute() : base(null) { } public GetAttribute(string path) : base(path) { } }
    public class PostAttribute : RequestAttributeBase { public PostAttribute() : base(null) { } public PostAttribute(string path) : base(path) { } }
    public class PutAttribute : RequestAttributeBase { public PutAttribute() : base(null) { } public PutAttribute(string path) : base(path) { } }
    public class DeleteAttribute : RequestAttributeBase { public DeleteAttribute() : base(null) { } public DeleteAttribute(string path) : base(path) { } }
    [AttributeUsage(AttributeTargets.Interface)] public class BasePathAttribute : Attribute { public BasePathAttribute(string basePath) { } }
    [AttributeUsage(AttributeTargets.Interface)] public class BaseAddressAttribute : Attribute { public BaseAddressAttribute(string baseAddress) { } }
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class HeaderAttribute : Attribute { public HeaderAttribute(string name, string value = null) { } }
    public class PathAttribute : Attribute { public PathAttribute(string name = null) { } }
    public class BodyAttribute : Attribute { }
    public class RequestAttribute : RequestAttributeBase { public RequestAttribute(string httpMethod, string path) : base(path) { } }

    public class RestClient { public RestClient(string baseUrl) { } public static T For<T>(string baseUrl) => default; }
}
