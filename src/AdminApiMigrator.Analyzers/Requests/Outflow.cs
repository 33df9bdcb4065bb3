using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Follows a text from where it is named to where it ends: compared, told, looked up, or perhaps sent. Where the way is lost, the code around
/// it decides: if that may send anything, then it may send this.
/// </summary>
internal sealed class Outflow(Models models, SendingCode sending)
{
    private const int DeepestWay = 6;

    private const int MostNames = 24;

    /// <summary>Names that lead to each other must not lead on for ever.</summary>
    private const int MostSteps = 60;

    /// <summary>Methods of the framework that keep what they are given for somebody else to take.</summary>
    private static readonly ImmutableArray<string> Keeping = ["Add", "TryAdd", "AddOrUpdate", "GetOrAdd", "Append", "Enqueue", "Insert", "Push", "Post", "TryWrite", "WriteAsync"];

    /// <summary>Whether what the parameter is given may be sent by the code behind a call of its method.</summary>
    public bool Of(IParameterSymbol parameter) => Of(parameter, new Way(0, false, new StrongBox<int>()));

    /// <summary>Whether the text named here may be sent from here.</summary>
    public bool From(ExpressionSyntax name) => From(name, new Way(0, true, new StrongBox<int>()));

    private bool Of(IParameterSymbol parameter, Way way) => parameter.ContainingSymbol is not IMethodSymbol method || (sending.Bodies(method) is { IsEmpty: false } bodies
        ? bodies.Any(body => parameter.Ordinal >= body.Parameters.Length || InCode(body.Parameters[parameter.Ordinal], body.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()), way))
        : IsMessage(parameter.Type) || ((!IsPlain(parameter.Type) || WrapperCalls.TakesTarget(parameter)) && !WrapperCalls.Listens(method.Name)));

    private bool InCode(ISymbol text, IEnumerable<SyntaxNode> code, Way way)
    {
        var names = code.SelectMany(static part => part.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == text.Name && name.Parent is not NameColonSyntax && SymbolEqualityComparer.Default.Equals(models.SymbolOf(name)?.OriginalDefinition, text.OriginalDefinition))
            .Take(MostNames + 1)
            .ToList();
        return way.Depth > DeepestWay || ++way.Steps.Value > MostSteps || names.Count > MostNames || names.Exists(name => From(name, way with { Depth = way.Depth + 1 }));
    }

    private bool From(ExpressionSyntax text, Way way)
    {
        SyntaxNode node = text;
        while (way.Depth <= DeepestWay)
        {
            switch (node.Parent)
            {
                case InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } when IsSentence(node.Parent):
                    return false;
                case MemberAccessExpressionSyntax access when access.Name == node:
                case InterpolationSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax:
                case ConditionalExpressionSyntax choice when choice.Condition != node:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression }:
                    node = node.Parent;
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax called } access when access.Expression == node && called.Expression == access:
                    if (Called(called, null, way) is { } isSent)
                    {
                        return isSent;
                    }

                    node = called;
                    break;
                case MemberAccessExpressionSyntax access when models.OperationOf(access)?.Type is { } type:
                    if (!IsText(type))
                    {
                        return false;
                    }

                    node = access;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax called } argument:
                    if (Called(called, argument, way) is { } isHanded)
                    {
                        return isHanded;
                    }

                    node = called;
                    break;
                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } when models.OperationOf(creation) is IObjectCreationOperation { Type: { } made }:
                    if (made.DeclaringSyntaxReferences.IsEmpty && !IsText(made))
                    {
                        return made.ContainingNamespace?.ToDisplayString() is not ("System" or "System.Text.RegularExpressions");
                    }

                    node = creation;
                    break;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                    node = tuple;
                    break;
                case InitializerExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax:
                    node = node.Parent;
                    break;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } declared } when models.DeclaredIn(declared) is { } local:
                    return InCode(local, Around(declared), way);
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment:
                    node = assignment;
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return models.SymbolOf(assignment.Left) switch
                    {
                        ILocalSymbol local => InCode(local, Around(assignment), way),
                        { ContainingNamespace: { } space } when space.ToDisplayString().StartsWith("System.Net", StringComparison.Ordinal) => true,
                        var kept => TypeAround(assignment).Concat(kept?.ContainingType?.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()) ?? []).Any(sending.In),
                    };
                case BinaryExpressionSyntax or IsPatternExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ConditionalExpressionSyntax or ExpressionStatementSyntax or SubpatternSyntax:
                case NameColonSyntax { Parent: SubpatternSyntax } or ExpressionColonSyntax:
                case ArgumentSyntax { Parent: BracketedArgumentListSyntax }:
                    return false;
                case ArrowExpressionClauseSyntax or ReturnStatementSyntax when node.Parent.FirstAncestorOrSelf<SyntaxNode>(static outer => outer is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax) is MemberDeclarationSyntax:
                    // Whoever follows a parameter goes on behind the call; a member that hands out what it reads is anybody's.
                    return way.MayBeHandedOut;
                default:
                    return Around(node).Any(sending.In);
            }
        }

        return true;
    }

    /// <summary>Whether the call may send the text; null when it gives back text made of it.</summary>
    private bool? Called(InvocationExpressionSyntax syntax, ArgumentSyntax? argument, Way way)
    {
        if (models.OperationOf(syntax) is not IInvocationOperation call)
        {
            return syntax.Expression is not IdentifierNameSyntax { Identifier.ValueText: "nameof" };
        }

        var method = call.TargetMethod;
        if (!models.IsInSight(method) || method.MethodKind == MethodKind.DelegateInvoke)
        {
            return sending.MayLeadOut(call) ? true
                : Keeping.Contains(method.Name) ? TypeAround(syntax).Any(sending.In)
                : IsText(method.ReturnType) ? null : false;
        }

        var taken = call.Arguments.FirstOrDefault(passed => argument is null ? passed.Parameter?.Ordinal == 0 : passed.Syntax == argument)?.Parameter;
        return taken is null || Of(taken, way with { Depth = way.Depth + 1, MayBeHandedOut = false }) ? true
            : IsMessage(taken.Type) ? IsMessage(method.ReturnType) ? null : false
            : IsText(method.ReturnType) ? null : false;
    }

    /// <summary>Whether words stand around the text, so that the whole is none that a request is sent to.</summary>
    private static bool IsSentence(SyntaxNode text) => text.DescendantTokens()
        .Any(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && token.ValueText.IndexOfAny([' ', '\n', '"', '|']) >= 0);

    /// <summary>Whether a value of the type may be the text, or have it inside.</summary>
    private static bool IsText(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: var made } ? made is [var awaited] && IsText(awaited) : type is { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char } or { TypeKind: TypeKind.Array or TypeKind.TypeParameter }
        or { Name: "Uri" or "UriBuilder" or "StringBuilder" or "FormattableString" or "IEnumerable" or "ReadOnlySpan" or "Span" or "Memory" or "ReadOnlyMemory" or "List" or "IList" or "ICollection" or "IReadOnlyList" or "IReadOnlyCollection" }
        || CarriedText.Carries(type);

    /// <summary>Whether it is a message: what is made of one, such as a signature or a line of a log, is none.</summary>
    private static bool IsMessage(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var awaited] } ? IsMessage(awaited) : type.ToDisplayString() == HttpTransfers.Message;

    private static bool IsPlain(ITypeSymbol type) => type is { SpecialType: SpecialType.System_String } or { Name: "Uri" };

    private static IEnumerable<SyntaxNode> Around(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not BaseTypeDeclarationSyntax) is GlobalStatementSyntax { Parent: { } unit } ? [unit]
        : node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not BaseTypeDeclarationSyntax) is { } member ? [member] : [node.SyntaxTree.GetRoot()];

    private static IEnumerable<SyntaxNode> TypeAround(SyntaxNode node) => [(SyntaxNode?)node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot()];

    /// <summary>How far the text was followed.</summary>
    /// <param name="Depth">Through how many names and methods.</param>
    /// <param name="MayBeHandedOut">Whether giving it back hands it to code that is not looked at.</param>
    /// <param name="Steps">How many symbols were followed so far, on this way and those beside it.</param>
    private sealed record Way(int Depth, bool MayBeHandedOut, StrongBox<int> Steps);
}
