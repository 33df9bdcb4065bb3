using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Evaluation;

/// <content>Objects: how they are created, and what those are like that were there before.</content>
internal sealed partial class Interpreter
{
    /// <summary>A class is made ready in a few ways, and code that is handed one gets any of them.</summary>
    private const int MostConstructors = 4;

    private AbstractValue Create(IObjectCreationOperation creation)
    {
        var values = creation.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        var arguments = new ConstructorValues(creation, creation.Arguments, values);
        if (creation.Type is not INamedTypeSymbol type)
        {
            return new UnknownValue(creation);
        }

        if (program.Transfers.Creation(type) is { } transfer && transfer(this, arguments) is { } value)
        {
            return value;
        }

        var created = Allocate(new AbstractObject(type, creation));
        if (creation.Constructor is { } constructor)
        {
            Construct(created, type, constructor, arguments);
        }

        Initialize(created, creation.Initializer);
        observer?.Creates(this, creation, created);
        return created;
    }

    private AbstractValue NewOfTypeParameter(ITypeParameterObjectCreationOperation creation)
    {
        if (creation.Type is ITypeParameterSymbol parameter && TypeArgument(parameter) is INamedTypeSymbol type
            && type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) is { } constructor)
        {
            var created = Allocate(new AbstractObject(type, creation));
            Construct(created, type, constructor, ConstructorValues.None(creation));
            Initialize(created, creation.Initializer);
            return created;
        }

        return Parts(creation);
    }

    private AbstractValue Anonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var created = Allocate(new AbstractObject(anonymous.Type, anonymous));
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var given })
            {
                var value = Evaluate(given);
                Update(created, content => content.With(MemberKey.Of(property), value, given));
            }
        }

        return created;
    }

    private AbstractValue Copy(IWithOperation copy)
    {
        var copies = new List<AbstractValue>();
        foreach (var one in Evaluate(copy.Operand).Alternatives)
        {
            var made = Allocate(ObjectOf(one) is { } content ? content with { Site = copy } : new AbstractObject(copy.Type, copy));
            Initialize(made, copy.Initializer);
            observer?.Creates(this, copy, made);
            copies.Add(made);
        }

        return AbstractValue.Join(copies);
    }

    private AbstractValue Initialize(AbstractValue created, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is not null)
        {
            _initialized.Push(created);
            foreach (var one in initializer.Initializers)
            {
                Evaluate(one);
            }

            _initialized.Pop();
        }

        return created;
    }

    /// <summary>An initializer without <c>new</c> fills the object that a member holds.</summary>
    private AbstractValue Nested(IMemberInitializerOperation nested)
    {
        var held = Evaluate(nested.InitializedMember);
        if (held is not ReferenceValue)
        {
            held = Allocate(new AbstractObject(nested.InitializedMember.Type, nested) { Items = [] });
            Assign(nested.InitializedMember, held, null);
        }

        return Initialize(held, nested.Initializer);
    }

    /// <summary>Runs a constructor: the initializers of the type, the constructor that it hands on to, its own code.</summary>
    private void Construct(ReferenceValue created, INamedTypeSymbol type, IMethodSymbol constructor, ConstructorValues arguments)
    {
        if (program.Transfers.Constructor(constructor.ContainingType) is { } transfer)
        {
            Update(created, content => transfer(this, content, arguments));
        }

        if (!IsInSource(constructor.ContainingType) || KnownNames.IsLibrarys(constructor.ContainingType))
        {
            return;
        }

        if (_frame is { Depth: >= DeepestCall })
        {
            IsCut = true;
            return;
        }

        var declared = constructor.OriginalDefinition;
        var before = _state.Variables;
        var outer = _frame;
        BindParameters(declared, arguments.InOrder(declared));
        _frame = new CallFrame(declared, created, arguments.Site, outer);
        var syntax = declared.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null;
        if (syntax is TypeDeclarationSyntax)
        {
            Keep(created, type, declared);
        }

        var next = HandsOn(syntax);
        if (syntax is not ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.ValueText: "this" })
        {
            SetInitialValues(created, type.OriginalDefinition, declared);
        }

        if (next is not null)
        {
            ConstructNext(created, next);
        }
        else if (type.BaseType is { } above && above.InstanceConstructors.FirstOrDefault(static one => one.Parameters.IsEmpty) is { } plain)
        {
            Construct(created, above, plain, ConstructorValues.None(arguments.Site));
        }

        if (syntax is ConstructorDeclarationSyntax && program.Models.OperationOf(syntax) is IConstructorBodyOperation body)
        {
            var ends = Execute((IOperation?)body.BlockBody ?? body.ExpressionBody, [_state]);
            ends.AddRange(_frame.Returns.Select(static end => end.State));
            _state = ends.Count == 0 ? _state : ends.Aggregate(static (all, state) => all.Join(state));
        }

        _frame = outer;
        _state = _state with { Variables = before };
    }

    private void ConstructNext(ReferenceValue created, IInvocationOperation next)
    {
        var values = next.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        Construct(created, next.TargetMethod.ContainingType, next.TargetMethod, new ConstructorValues(next, next.Arguments, values));
    }

    private IInvocationOperation? HandsOn(SyntaxNode? constructor) => program.Models.OperationOf(constructor switch
    {
        TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] } => primary,
        ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
        _ => null,
    }) switch
    {
        IInvocationOperation call => call,
        IExpressionStatementOperation { Operation: IInvocationOperation call } => call,
        _ => null,
    };

    /// <summary>The parameters of a primary constructor stay, and those of a record are its properties.</summary>
    private void Keep(ReferenceValue created, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (_state.Variables.TryGetValue(parameter, out var value))
            {
                Update(created, content => content.With(parameter, value));
                var property = type.OriginalDefinition.IsRecord ? type.OriginalDefinition.GetMembers(parameter.Name).FirstOrDefault(static member => member is IPropertySymbol) : null;
                if (property is { DeclaringSyntaxReferences: [var declared] } && declared.GetSyntax() is ParameterSyntax)
                {
                    Update(created, content => content.With(MemberKey.Of(property), value));
                }
            }
        }
    }

    private void SetInitialValues(ReferenceValue created, INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || member is not (IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol { IsIndexer: false }))
            {
                continue;
            }

            if (Initializer(member) is { } initializer && program.Models.OperationOf(initializer) is { } given)
            {
                var value = Evaluate(given);
                Update(created, content => content.With(MemberKey.Of(member), value, given));
            }
        }
    }

    /// <summary>What stands behind the equals sign of a field's or property's declaration.</summary>
    private static ExpressionSyntax? Initializer(ISymbol member) => member.DeclaringSyntaxReferences is [var reference]
        ? reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        }
        : null;
}
