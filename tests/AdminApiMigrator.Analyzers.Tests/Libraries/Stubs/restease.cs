using System;

// What RestEase 1.5 added to the package of 1.4.
namespace RestEase
{
    [AttributeUsage(AttributeTargets.Interface)]
    public sealed class BaseAddressAttribute : Attribute { public BaseAddressAttribute(string address) { } }

    [AttributeUsage(AttributeTargets.Interface)]
    public sealed class BasePathAttribute : Attribute { public BasePathAttribute(string path) { } }
}
