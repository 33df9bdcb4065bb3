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

    private const int MostSteps = 8;

    private readonly Callees _callees = new(models, writes);

    /// <summary>The message, whose creation is noted as followed; null when it cannot be followed.</summary>
    public Message? Of(IOperation? value, Arguments arguments, Reading reading)
    {
        var message = Follow(value, arguments, 0);
        if (message is not null)
        {
            reading.Messages.Add(message.Creation.Syntax);
        }

        return message;
    }

    private Message? Follow(IOperation? value, Arguments arguments, int steps)
    {
        switch (value)
        {
            case null:
            case var _ when steps > MostSteps:
                return null;
            case IConversionOperation conversion:
                return Follow(conversion.Operand, arguments, steps);
            case IObjectCreationOperation creation when IsMessage(creation):
                return Read(creation, null, arguments);
            case ILocalReferenceOperation local when writes.OnlyValue(local.Local) is { } only:
                return models.OperationOf(only)?.WithoutConversion() is IObjectCreationOperation own && IsMessage(own)
                    ? Read(own, local.Local, arguments)
                    : Follow(models.OperationOf(only), arguments, steps + 1);
            case IParameterReferenceOperation parameter when arguments[parameter.Parameter] is { } bound:
                return Follow(bound.Value, bound.Scope, steps + 1);
            case IAwaitOperation awaited:
                return Follow(awaited.Operation, arguments, steps + 1);
            case IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] }:
                return Follow(result.Value, arguments, steps + 1);
            case IInvocationOperation call when _callees.Of(call, arguments) is { MayBeOverridden: false } callee:
                return Returned.By(callee.Declaration).Select(returned => Follow(models.OperationOf(returned), callee.Arguments, steps + 1)).FirstOrDefault(static message => message is not null);
            default:
                return null;
        }
    }

    private static bool IsMessage(IObjectCreationOperation creation) => MessageConstructors.Make(creation.Type);

    private Message Read(IObjectCreationOperation creation, ILocalSymbol? local, Arguments arguments)
    {
        IOperation? method = null, url = null, content = null;
        var (constructed, scope) = MessageConstructors.Of(creation, arguments, models);
        foreach (var (property, value) in constructed.Concat(Set(creation, local)))
        {
            (method, url, content) = property switch
            {
                "Method" => (value, url, content),
                "RequestUri" => (method, value, content),
                "Content" => (method, url, value),
                _ => (method, url, content),
            };
        }

        return new Message(creation, method, url, content, scope);
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
