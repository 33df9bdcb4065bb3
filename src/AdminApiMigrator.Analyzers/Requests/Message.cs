using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>A message as the code makes it: what it says of method, URL and content.</summary>
/// <param name="Creation">Where it is created.</param>
/// <param name="Method">The method's expression; null for a message made without one, which is sent as GET.</param>
/// <param name="Url">The URL's expression.</param>
/// <param name="Content">The content's expression; null when none is in sight.</param>
/// <param name="Arguments">What the parameters of the method that makes it stand for.</param>
internal sealed record Message(IObjectCreationOperation Creation, IOperation? Method, IOperation? Url, IOperation? Content, Arguments Arguments);

/// <summary>Follows a message from the call that sends it to the place that makes it.</summary>
internal sealed class Messages(Models models, Writes writes)
{
    public const string TypeName = "System.Net.Http.HttpRequestMessage";

    /// <summary>The message; null when it cannot be followed.</summary>
    public Message? Of(IOperation? value, Arguments arguments, int depth = 0)
    {
        switch (value?.WithoutConversion())
        {
            case null:
            case var _ when depth > 5:
                return null;
            case IObjectCreationOperation creation when creation.Type?.ToDisplayString() == TypeName:
                return Read(creation, null, arguments);
            case ILocalReferenceOperation local when Creation(local.Local) is { } creation:
                return Read(creation, local.Local, arguments);
            case ILocalReferenceOperation local when writes.OnlyValue(local.Local) is { } only:
                return Of(models.OperationOf(only), arguments, depth + 1);
            case IParameterReferenceOperation parameter when arguments.Values.TryGetValue(parameter.Parameter, out var argument):
                return Of(argument, arguments.Outer ?? Arguments.None, depth + 1);
            case IAwaitOperation awaited:
                return Of(awaited.Operation, arguments, depth + 1);
            case IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } method } call when Returned.By(method.ReducedFrom ?? method) is { } returned:
                return Of(models.OperationOf(returned), Arguments.Of(call, arguments), depth + 1);
            default:
                return null;
        }
    }

    private IObjectCreationOperation? Creation(ILocalSymbol local) =>
        writes.OnlyValue(local) is { } value && models.OperationOf(value)?.WithoutConversion() is IObjectCreationOperation creation && creation.Type?.ToDisplayString() == TypeName
            ? creation
            : null;

    private Message Read(IObjectCreationOperation creation, ILocalSymbol? local, Arguments arguments)
    {
        IOperation? method = null, url = null, content = null;
        foreach (var argument in creation.Arguments)
        {
            (method, url) = argument.Parameter?.Name switch
            {
                "method" => (argument.Value, url),
                "requestUri" => (method, argument.Value),
                _ => (method, url),
            };
        }

        foreach (var (property, value) in Set(creation, local))
        {
            (method, url, content) = property switch
            {
                "Method" => (value, url, content),
                "RequestUri" => (method, value, content),
                "Content" => (method, url, value),
                _ => (method, url, content),
            };
        }

        return new Message(creation, method, url, content, arguments);
    }

    /// <summary>The properties set in the initializer and, for a local, in statements after it.</summary>
    private IEnumerable<(string Property, IOperation Value)> Set(IObjectCreationOperation creation, ILocalSymbol? local)
    {
        foreach (var assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property.Name: var name })
            {
                yield return (name, assignment.Value);
            }
        }

        var body = local is null ? null : creation.Syntax.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? creation.Syntax.SyntaxTree.GetRoot();
        foreach (var assignment in body?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Method" or "RequestUri" or "Content" } target
                && owner.Identifier.ValueText == local!.Name
                && SymbolEqualityComparer.Default.Equals(models.SymbolOf(owner), local)
                && models.OperationOf(assignment.Right) is { } value)
            {
                yield return (target.Name.Identifier.ValueText, value);
            }
        }
    }
}
