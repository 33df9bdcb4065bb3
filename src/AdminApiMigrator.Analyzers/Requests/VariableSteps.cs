using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>Answers what one expression does to a variable: declares, assigns, appends to, sets a property of it, hands it on.</summary>
/// <param name="pass">The reading this is a part of.</param>
/// <param name="variable">The variable.</param>
/// <param name="part">The member of its object that is asked for; null for its own text.</param>
internal sealed class VariableSteps(UrlPass pass, ISymbol variable, ISymbol? part = null)
{
    private readonly List<IOperation> _written = [];

    /// <summary>How many expressions added to the variable so far.</summary>
    public int Count => _written.Count;

    /// <summary>Whether the node names the variable at all.</summary>
    public bool AreIn(SyntaxNode node) => node.DescendantTokens().Any(token => token.ValueText == variable.Name && token.IsKind(SyntaxKind.IdentifierToken));

    /// <summary>Whether the code assigns the variable or, where it gathers text, may add to it.</summary>
    public bool MayBeWrittenIn(SyntaxNode code) => AreIn(code)
        && (Gathers || code.DescendantNodes().Any(node => WrittenBy(node) is AssignmentExpressionSyntax));

    /// <summary>The expression that writes the variable which this name stands in; null when the node is no name of it or is only read.</summary>
    public SyntaxNode? WrittenBy(SyntaxNode node)
    {
        if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != variable.Name)
        {
            return null;
        }

        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own && own.Name == name ? own : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == whole && assignment.Parent is not InitializerExpressionSyntax => assignment,
            MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } access when set.Left == access => set,
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } access when set.Left == access => set,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
            _ => null,
        };
    }

    /// <summary>What the variable holds after the node, which is read as itself, not with what stands in it.</summary>
    public ImmutableArray<UrlShape> After(SyntaxNode node, ImmutableArray<UrlShape> state, Arguments arguments, SyntaxNode? use)
    {
        switch (node)
        {
            case VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator when declarator.Identifier.ValueText == variable.Name && IsVariable(pass.Models.DeclaredIn(declarator)):
                return Read(initial, state, arguments);
            case SingleVariableDesignationSyntax name when name.Identifier.ValueText == variable.Name && Deconstruction.Of(name) is { Whole: AssignmentExpressionSyntax { Right: var whole } } taken && IsVariable(pass.Models.DeclaredIn(name)):
                return Taken(whole, taken.Index, taken.Count, arguments);
            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } } designation
                when designation.Identifier.ValueText == variable.Name && IsVariable(pass.Models.DeclaredIn(designation)):
                return Out(call, state, arguments);
            case InvocationExpressionSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } call when variable is IFieldSymbol:
                return ThroughOwn(call, state, arguments);
            case IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own } name when own.Name == name && name.Identifier.ValueText == variable.Name && IsVariable(pass.Models.SymbolOf(name)):
                return Named(own, state, arguments, use);
            case IdentifierNameSyntax name when name.Identifier.ValueText == variable.Name && name.Parent is not (MemberAccessExpressionSyntax or NameColonSyntax or NameEqualsSyntax) && IsVariable(pass.Models.SymbolOf(name)):
            case IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } owner when owner.Identifier.ValueText == variable.Name && access.Expression == owner && IsVariable(pass.Models.SymbolOf(owner)):
                return Named((ExpressionSyntax)node, state, arguments, use);
            default:
                return state;
        }
    }

    /// <summary>What a loop makes of the variable: nothing, one more round each time, or something else.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="before">What the variable holds before it.</param>
    /// <param name="once">What it holds after one round.</param>
    /// <param name="written">How many expressions had added to it before.</param>
    /// <param name="arguments">What the parameters around the loop stand for.</param>
    public ImmutableArray<UrlShape> Grown(SyntaxNode loop, ImmutableArray<UrlShape> before, ImmutableArray<UrlShape> once, int written, Arguments arguments)
    {
        if (!IsAddedToIn(loop))
        {
            return before.Or(once);
        }

        var isCut = (loop is CommonForEachStatementSyntax { Expression: var items } && (IsCut(items) || (pass.Models.OperationOf(items) is { } list && pass.Read(list, arguments).Any(Given)))) || Batches.Measured(loop, variable.Name);
        var adding = _written.Skip(written).ToList();
        var grown = before;
        foreach (var shape in once)
        {
            if (before.Any(shape.Says))
            {
                continue;
            }

            var start = before.FirstOrDefault(shape.Extends);
            var by = adding.FirstOrDefault(static write => write.Syntax.DescendantTokens().Any(static token => token.ValueText.Contains('='))) ?? adding.FirstOrDefault();
            grown = grown.Or([start is null || by is null ? shape : start.Append(UrlShape.Of(new Hole(by, Grows: !isCut)))]);
        }

        return grown;
    }

    private static bool IsCut(SyntaxNode items) => Batches.Cut(items) && !Batches.AreParts(items);

    /// <summary>Whether the list is one that the caller cut before it called.</summary>
    private static bool Given(UrlShape list) => list.Pieces is [{ Hole: { } items }] && IsCut(items.Value.Syntax);

    /// <summary>Whether a round of the loop makes the text of what it was; one that only takes another value, such as the next page's cursor, adds nothing.</summary>
    private bool IsAddedToIn(SyntaxNode loop) => Gathers || variable is not ILocalSymbol || loop.DescendantNodes().Any(node => WrittenBy(node) switch
    {
        null => false,
        InvocationExpressionSyntax => node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None },
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: var value } => AreIn(value)
            || value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => LocalValues.Of(name) is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax && AreIn(LocalValues.Of(name)!)),
        _ => true,
    });

    private bool IsVariable(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, variable.OriginalDefinition);

    private ImmutableArray<UrlShape> Read(SyntaxNode value, ImmutableArray<UrlShape> state, Arguments arguments) => pass.Models.OperationOf(value) switch
    {
        null => [UrlShape.Empty],
        var made when part is not null => pass.Holding(variable, state, () => pass.Contents.Of(part, new Bound(made, arguments))) is { IsDefault: false } content ? content : [UrlShape.Of(new Hole(made) { IsOfMember = true })],
        var operation => pass.ReadHolding(variable, state, operation, arguments),
    };

    /// <summary>What a deconstruction gives the variable.</summary>
    private ImmutableArray<UrlShape> Taken(ExpressionSyntax whole, int index, int count, Arguments arguments)
    {
        var shapes = ImmutableArray<UrlShape>.Empty;
        foreach (var origin in pass.Models.OperationOf(whole) is { } value ? pass.Origins.Of(value, arguments) : [])
        {
            shapes = shapes.Or(pass.Origins.PartOf(origin, index, count) is { } part ? pass.Read(part.Value, part.Scope) : [UrlShape.Of(new Hole(origin.Value))]);
        }

        return shapes;
    }

    private ImmutableArray<UrlShape> Named(ExpressionSyntax name, ImmutableArray<UrlShape> state, Arguments arguments, SyntaxNode? use)
    {
        switch (name.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == name:
                var value = Read(assignment.Right, state, arguments);
                if (pass.Models.OperationOf(assignment.Right) is { } added)
                {
                    _written.Add(added);
                }

                return assignment.Kind() switch
                {
                    SyntaxKind.SimpleAssignmentExpression => value,
                    SyntaxKind.AddAssignmentExpression => state.Times(value),
                    SyntaxKind.CoalesceAssignmentExpression => state.Or(value),
                    _ => state,
                };
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key], Parent: AssignmentExpressionSyntax set } access when set.Left == access && ContentCalls.Gathers(TypeOfVariable):
                if (pass.Models.OperationOf(set) is { } setting)
                {
                    _written.Add(setting);
                }

                return state.Combine(ContentCalls.Parameter(Read(key.Expression, state, arguments), Read(set.Right, state, arguments)), ContentCalls.AndParameter);
            case MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } access when set.Left == access:
                var part = access.Name.Identifier.ValueText;
                var now = Read(set.Right, state, arguments);
                return set.IsKind(SyntaxKind.AddAssignmentExpression)
                    ? ContentCalls.Set(state, part, state.Each(shape => UriComponents.Of(shape)[part] ?? UrlShape.Empty).Times(now))
                    : ContentCalls.Set(state, part, now);
            case MemberAccessExpressionSyntax access when access.Expression == name && Gathers:
                return IsAssignedBack(access) ? state : Chain(access, state, arguments, use);
            case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax deconstructed } names } taken when deconstructed.Left == names:
                return Taken(deconstructed.Right, names.Arguments.IndexOf(taken), names.Arguments.Count, arguments);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument:
                return argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) ? Out(call, state, arguments) : HandedOn(call, state, arguments, !argument.RefKindKeyword.IsKind(SyntaxKind.None));
            default:
                return state;
        }
    }

    /// <summary>Whether calls on the variable may add to it.</summary>
    private bool Gathers => part is not null || ContentCalls.Gathers(TypeOfVariable);

    private ITypeSymbol? TypeOfVariable => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol held => held.Type,
        _ => null,
    };

    /// <summary><c>url = url.Append(a).Append(b)</c>: what the chain adds was read with the assignment.</summary>
    private bool IsAssignedBack(ExpressionSyntax first)
    {
        SyntaxNode whole = first;
        while (whole.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax target } assignment
            && assignment.Right == whole && target.Identifier.ValueText == variable.Name;
    }

    /// <summary><c>url.Append(a).Append(b)</c>: every call of the chain, from the inside out, up to the use.</summary>
    private ImmutableArray<UrlShape> Chain(MemberAccessExpressionSyntax first, ImmutableArray<UrlShape> state, Arguments arguments, SyntaxNode? use)
    {
        // What is kept under the same name was read where it is kept.
        if (IsKept(first))
        {
            return state;
        }

        SyntaxNode? access = first;
        while (access is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax syntax } && !(use is not null && syntax.SyntaxTree == use.SyntaxTree && syntax.Span.Contains(use.Span)))
        {
            if (pass.Models.OperationOf(syntax) is not IInvocationOperation call)
            {
                break;
            }

            if (part is not null)
            {
                state = pass.Contents.After(part, call, arguments, state);
                access = syntax.Parent;
                continue;
            }

            var after = ContentCalls.After(call, state, value => pass.ReadHolding(variable, state, value, arguments));
            if (after.IsDefault)
            {
                after = HandedOn(syntax, state, arguments, isWritten: false);
            }
            else
            {
                _written.Add(call);
            }

            state = after;
            access = syntax.Parent;
        }

        return state;
    }

    private bool IsKept(SyntaxNode chain)
    {
        while (chain.Parent is InvocationExpressionSyntax or MemberAccessExpressionSyntax or AwaitExpressionSyntax)
        {
            chain = chain.Parent;
        }

        return chain.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax kept } assignment && assignment.Right == chain && kept.Identifier.ValueText == variable.Name;
    }

    /// <summary>A method of the same object that may write the field.</summary>
    private ImmutableArray<UrlShape> ThroughOwn(InvocationExpressionSyntax syntax, ImmutableArray<UrlShape> state, Arguments arguments)
    {
        if (!pass.MayGoOn || pass.Models.OperationOf(syntax) is not IInvocationOperation { Instance: IInstanceReferenceOperation } call
            || pass.Callees.Of(call, arguments) is not { } callee || !MayBeWrittenIn(callee.Declaration))
        {
            return state;
        }

        var after = callee.MayBeOverridden ? [] : pass.Following(callee.Method, () => new VariableFlow(pass, variable, callee.Arguments, callee.Declaration).AtEnd(state));
        return after.IsEmpty ? [UrlShape.Of(new Hole(call))] : after;
    }

    /// <summary><c>Uri.TryCreate(text, kind, out uri)</c>; any other method's out parameter is what that method says.</summary>
    private ImmutableArray<UrlShape> Out(InvocationExpressionSyntax syntax, ImmutableArray<UrlShape> state, Arguments arguments)
    {
        if (pass.Models.OperationOf(syntax) is IInvocationOperation { TargetMethod: { Name: "TryCreate", ContainingType.Name: "Uri" }, Arguments: [var first, var second, ..] })
        {
            var start = pass.ReadHolding(variable, state, first.Value, arguments);
            return first.Value.Type?.SpecialType == SpecialType.System_String
                ? start
                : start.Combine(pass.ReadHolding(variable, state, second.Value, arguments), static (url, relative) => url.Resolve(relative));
        }

        return HandedOn(syntax, state, arguments, isWritten: true);
    }

    /// <summary>A method that gets the variable may add to it; where its code is in sight, that is read.</summary>
    private ImmutableArray<UrlShape> HandedOn(InvocationExpressionSyntax syntax, ImmutableArray<UrlShape> state, Arguments arguments, bool isWritten)
    {
        if ((!isWritten && !Gathers) || pass.Models.OperationOf(syntax) is not IInvocationOperation call)
        {
            return state;
        }

        var argument = call.Arguments.FirstOrDefault(passed => passed.Value.Syntax is { } value && IsVariable(pass.Models.SymbolOf(value)));
        if (argument is null && call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0)
        {
            argument = call.Arguments[0];
        }

        if (argument?.Parameter is { Ordinal: var ordinal } && pass.MayGoOn && pass.Callees.Of(call, arguments) is { MayBeOverridden: false } callee && ordinal < callee.Method.Parameters.Length)
        {
            var parameter = callee.Method.Parameters[ordinal];
            var handed = pass.Following(parameter, () => new VariableFlow(pass, parameter, callee.Arguments, part: part).AtEnd(state));
            if (!handed.IsEmpty && !handed.SequenceEqual(state))
            {
                _written.Add(call);
            }

            return handed.IsEmpty ? state : handed;
        }

        return isWritten ? [UrlShape.Of(new Hole(call))] : state;
    }
}
