using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdminApiMigrator.Requests;

/// <summary>
/// Reads an expression into the shapes its text may have. It follows a value one honest step at a time: what it cannot follow becomes a
/// hole, and a value that depends on a choice becomes several shapes.
/// </summary>
internal sealed class UrlReader(Models models, Writes writes)
{
    /// <summary>Code nests deeper than this only where nobody could read it either.</summary>
    private const int DeepestStep = 24;

    /// <summary>More shapes than this are not worth telling apart.</summary>
    private const int MostShapes = 16;

    /// <summary>Reads <paramref name="value"/>; members whose text was used are added to <paramref name="namedBy"/>.</summary>
    public ImmutableArray<UrlShape> Read(IOperation? value, Arguments arguments, ImmutableHashSet<ISymbol>.Builder namedBy) =>
        value is null ? [] : new Pass(models, writes, namedBy).Read(value, arguments);

    private sealed class Pass(Models models, Writes writes, ImmutableHashSet<ISymbol>.Builder namedBy)
    {
        private readonly HashSet<ISymbol> _following = new(SymbolEqualityComparer.Default);
        private int _depth;

        public ImmutableArray<UrlShape> Read(IOperation value, Arguments arguments)
        {
            if (++_depth > DeepestStep)
            {
                _depth--;
                return [UrlShape.Of(new Hole(value))];
            }

            try
            {
                var shapes = ReadKnown(value, arguments);
                return shapes.IsDefaultOrEmpty ? [UrlShape.Of(new Hole(value))] : shapes.Length > MostShapes ? [.. shapes.Take(MostShapes)] : shapes;
            }
            finally
            {
                _depth--;
            }
        }

        /// <summary>The shapes, or none when the expression is of no kind that can be read.</summary>
        private ImmutableArray<UrlShape> ReadKnown(IOperation value, Arguments arguments)
        {
            if (value.ConstantValue is { HasValue: true, Value: var constant })
            {
                NoteNames(value);
                return constant is null ? [UrlShape.Empty] : [UrlShape.Of(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture) ?? "")];
            }

            return value switch
            {
                IConversionOperation conversion => Read(conversion.Operand, arguments),
                IParenthesizedOperation parenthesized => Read(parenthesized.Operand, arguments),
                IAwaitOperation awaited => Read(awaited.Operation, arguments),
                IUtf8StringOperation utf8 => [UrlShape.Of(utf8.Value)],
                IInterpolatedStringOperation interpolated => Interpolated(interpolated, arguments),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Concat([sum.LeftOperand, sum.RightOperand], arguments),
                IConditionalOperation { WhenFalse: { } otherwise } choice => Read(choice.WhenTrue, arguments).AddRange(Read(otherwise, arguments)),
                ISwitchExpressionOperation choice => [.. choice.Arms.Where(static arm => arm.Value is not IThrowOperation).SelectMany(arm => Read(arm.Value, arguments))],
                ICoalesceOperation coalesce => Coalesced(coalesce, arguments),
                ILocalReferenceOperation local => Local(local, arguments),
                IFieldReferenceOperation field => Member(field, field.Field, arguments),
                IPropertyReferenceOperation property => Property(property, arguments),
                IParameterReferenceOperation parameter => Parameter(parameter, arguments),
                IObjectCreationOperation creation => Created(creation, arguments),
                IInvocationOperation call => Invoked(call, arguments),
                _ => [],
            };
        }

        private ImmutableArray<UrlShape> Interpolated(IInterpolatedStringOperation interpolated, Arguments arguments)
        {
            ImmutableArray<UrlShape> shapes = [UrlShape.Empty];
            foreach (var part in interpolated.Parts)
            {
                var read = part switch
                {
                    IInterpolatedStringTextOperation text => Read(text.Text, arguments),
                    IInterpolationOperation { FormatString: { } format } hole => [UrlShape.Of(new Hole(hole.Expression, FormatOf(format)))],
                    IInterpolationOperation hole => Read(hole.Expression, arguments),
                    IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var first, ..] } } append => Read(first.Value, arguments),
                    _ => default,
                };
                shapes = Times(shapes, read.IsDefaultOrEmpty ? [UrlShape.Of(new Hole(part))] : read);
            }

            return shapes;
        }

        private static string? FormatOf(IOperation format) => format.ConstantValue is { HasValue: true, Value: string text } ? text : format.Syntax.ToString().TrimStart(':');

        private ImmutableArray<UrlShape> Concat(IEnumerable<IOperation> parts, Arguments arguments)
        {
            ImmutableArray<UrlShape> shapes = [UrlShape.Empty];
            foreach (var part in parts)
            {
                shapes = Times(shapes, Read(part, arguments));
            }

            return shapes;
        }

        /// <summary>Every shape of the left with every shape of the right behind it.</summary>
        private static ImmutableArray<UrlShape> Times(ImmutableArray<UrlShape> left, ImmutableArray<UrlShape> right) =>
            left.Length == 1 && right.Length == 1
                ? [left[0].Append(right[0])]
                : [.. left.SelectMany(l => right.Select(l.Append)).Take(MostShapes)];

        /// <summary><c>setting ?? "https://..."</c>: the setting decides, the text behind it is what it is unless somebody sets it.</summary>
        private ImmutableArray<UrlShape> Coalesced(ICoalesceOperation coalesce, Arguments arguments)
        {
            if (coalesce.WhenNull is IThrowOperation)
            {
                return Read(coalesce.Value, arguments);
            }

            var fallback = Read(coalesce.WhenNull, arguments);
            return fallback is [{ IsText: true } known]
                ? [UrlShape.Of(new Hole(coalesce) { Default = known.ToString() })]
                : [];
        }

        private ImmutableArray<UrlShape> Local(ILocalReferenceOperation reference, Arguments arguments)
        {
            if (writes.Of(reference.Local) is not { Value: { } initial } history)
            {
                return writes.OnlyValue(reference.Local) is { } assigned ? Follow(reference, reference.Local, assigned, arguments) : [];
            }

            if (history.Others.IsEmpty)
            {
                return Follow(reference, reference.Local, initial, arguments);
            }

            var appends = history.Others.Where(write => write.SpanStart < reference.Syntax.SpanStart || InSameLoop(write, reference.Syntax)).ToList();
            if (!appends.All(static write => write.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression }))
            {
                return [];
            }

            return Appended(reference, initial, appends, arguments);
        }

        /// <summary>A local that grows by <c>+=</c>: the pieces in order; one in a loop is a hole that grows, one behind a condition may be missing.</summary>
        private ImmutableArray<UrlShape> Appended(ILocalReferenceOperation reference, ExpressionSyntax initial, List<ExpressionSyntax> appends, Arguments arguments)
        {
            if (!_following.Add(reference.Local))
            {
                return [];
            }

            var shapes = models.OperationOf(initial) is { } start ? Read(start, arguments) : [];
            var body = Block(models.For(initial.SyntaxTree), reference.Local);
            foreach (var write in appends)
            {
                var appended = models.OperationOf(((AssignmentExpressionSyntax)write.Parent!).Right);
                if (appended is null)
                {
                    continue;
                }

                var around = write.Ancestors().TakeWhile(node => node != body).ToList();
                if (around.Any(IsLoop))
                {
                    shapes = Times(shapes, [UrlShape.Of(new Hole(appended, Grows: true))]);
                }
                else
                {
                    var with = Times(shapes, Read(appended, arguments));
                    shapes = around.Any(static node => node is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax) ? shapes.AddRange(with) : with;
                }
            }

            _following.Remove(reference.Local);
            return shapes;
        }

        private static SyntaxNode? Block(SemanticModel model, ILocalSymbol local) =>
            local.DeclaringSyntaxReferences[0].GetSyntax().Ancestors().FirstOrDefault(static node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax) ?? model.SyntaxTree.GetRoot();

        private static bool IsLoop(SyntaxNode node) =>
            node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax;

        private static bool InSameLoop(SyntaxNode write, SyntaxNode read) => write.Ancestors().FirstOrDefault(IsLoop) is { } loop && loop.Contains(read);

        private ImmutableArray<UrlShape> Member(IOperation reference, ISymbol member, Arguments arguments)
        {
            if (writes.OnlyValue(member) is { } only)
            {
                return Follow(reference, member, only, arguments);
            }

            return Default(reference, member);
        }

        private ImmutableArray<UrlShape> Property(IPropertyReferenceOperation reference, Arguments arguments)
        {
            var property = reference.Property;
            if (property.ContainingType is { Name: "Uri" } && property.Name is "AbsoluteUri" or "OriginalString" && reference.Instance is { } uri)
            {
                return Read(uri, arguments);
            }

            if (property is { GetMethod: { IsVirtual: false, IsAbstract: false } getter } && Returned.By(getter) is { } returned)
            {
                return Follow(reference, property, returned, arguments);
            }

            return Member(reference, property, arguments);
        }

        /// <summary>A settable member or a parameter: a hole that has a known text unless somebody sets another.</summary>
        private ImmutableArray<UrlShape> Default(IOperation reference, ISymbol member)
        {
            if (Writes.InitialValue(member) is not { } initial || models.OperationOf(initial) is not { } value || !_following.Add(member))
            {
                return [];
            }

            var shapes = Read(value, Arguments.None);
            _following.Remove(member);
            if (shapes is [{ IsText: true } text])
            {
                namedBy.Add(member);
                return [UrlShape.Of(new Hole(reference) { Default = text.ToString() })];
            }

            return shapes is [{ Pieces: [{ Hole.Default: { } inner }] }] ? [UrlShape.Of(new Hole(reference) { Default = inner })] : [];
        }

        private ImmutableArray<UrlShape> Parameter(IParameterReferenceOperation reference, Arguments arguments)
        {
            if (arguments.Values.TryGetValue(reference.Parameter, out var argument))
            {
                return Read(argument, arguments.Outer ?? Arguments.None);
            }

            return Default(reference, reference.Parameter);
        }

        private ImmutableArray<UrlShape> Follow(IOperation reference, ISymbol symbol, ExpressionSyntax value, Arguments arguments)
        {
            if (models.OperationOf(value) is not { } operation || !_following.Add(symbol))
            {
                return [];
            }

            var shapes = Read(operation, arguments);
            _following.Remove(symbol);
            if (shapes.All(static shape => shape.Pieces is [{ Hole: { IsEscaped: false, Format: null, Grows: false } }]))
            {
                // Nothing was learned but perhaps a default: the name itself is the better hole, it can be read where it is used.
                return [.. shapes.Select(shape => UrlShape.Of(new Hole(reference) { Default = shape.Pieces[0].Hole!.Default }))];
            }

            if (symbol is not ILocalSymbol)
            {
                namedBy.Add(symbol);
            }

            return shapes;
        }

        private void NoteNames(IOperation constant)
        {
            foreach (var operation in constant.DescendantsAndSelf())
            {
                if (operation is IFieldReferenceOperation { Field: { IsConst: true } field })
                {
                    NoteConstant(field);
                }
            }
        }

        /// <summary>A constant may be built of constants; the compiler folds them, so their names are read from the declaration.</summary>
        private void NoteConstant(IFieldSymbol field)
        {
            if (namedBy.Add(field) && Writes.InitialValue(field) is { } initializer && models.OperationOf(initializer) is { } value)
            {
                NoteNames(value);
            }
        }

        private ImmutableArray<UrlShape> Created(IObjectCreationOperation creation, Arguments arguments)
        {
            switch (creation)
            {
                case { Constructor.ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" }, Arguments: var passed } when passed.Length > 0:
                    var first = Read(passed[0].Value, arguments);
                    if (passed.Length == 1 || passed[0].Value.Type?.SpecialType == SpecialType.System_String)
                    {
                        return first;
                    }

                    var relative = Read(passed[1].Value, arguments);
                    return [.. first.SelectMany(start => relative.Select(start.Resolve)).Take(MostShapes)];
                case { Constructor.ContainingType: { Name: "String", ContainingNamespace.Name: "System" }, Arguments: [var text] }:
                    return Read(text.Value, arguments);
                default:
                    return [];
            }
        }

        private ImmutableArray<UrlShape> Invoked(IInvocationOperation call, Arguments arguments)
        {
            var method = call.TargetMethod;
            var known = TextCalls.Read(call, value => Read(value, arguments));
            if (!known.IsDefault)
            {
                return known;
            }

            if (method.IsVirtual || method.IsAbstract || method.IsOverride || Returned.By(method.ReducedFrom ?? method) is not { } returned)
            {
                return [];
            }

            return Follow(call, method.ReducedFrom ?? method, returned, Arguments.Of(call, arguments));
        }
    }
}
