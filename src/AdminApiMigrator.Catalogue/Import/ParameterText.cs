using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Reads the parameters of one operation: name, type and whether it is required, on lines of their own, in rows, or in one
/// line.</summary>
internal sealed partial class ParameterText
{
    private string _part = "";
    private string? _name;
    private string? _type;
    private bool _isRequired;

    /// <summary>Whether the present line stands under a title such as Path parameters or Responses.</summary>
    public bool IsInside => _part.Length > 0;

    public static bool IsType(string text) => TypeOnly().IsMatch(text);

    /// <summary>Takes a block that is a title, a parameter or part of one; false when it is something else.</summary>
    public bool Take(Block block, Draft described)
    {
        var text = block.Text.Trim('`', '*', ' ');
        if (text.Length < 60 && PartTitle().Match(text) is { Success: true } title)
        {
            Emit(described);
            _part = title.Groups["path"].Success ? FactNames.PathParameter
                : title.Groups["query"].Success ? FactNames.QueryParameter
                : title.Groups["body"].Success ? FactNames.BodyField
                : title.Groups["answer"].Success ? "answer"
                : _part;
            return true;
        }

        if (_part is FactNames.PathParameter or FactNames.QueryParameter or FactNames.BodyField)
        {
            return block.Kind == BlockKind.Row ? TakeRow(block, described) : TakeLine(text, described);
        }

        return _part == "answer" && (IsType(text) || MediaType().IsMatch(text));
    }

    /// <summary>Completes the last parameter where the section ends.</summary>
    public void End(Draft described) => Emit(described);

    private bool TakeRow(Block block, Draft described)
    {
        if (block.IsHeaderRow || Silence.Of(string.Join(' ', block.Cells)) == Silence.ColumnTitles)
        {
            return true;
        }

        var name = block.Cells[0].Trim('`', '*', ' ');
        if (!Name().IsMatch(name.TrimEnd('*')))
        {
            return false;
        }

        var rest = block.Cells.Skip(1).ToList();
        _name = name.TrimEnd('*');
        _type = rest.Find(IsType) ?? rest.Select(cell => TypeInside().Match(cell)).FirstOrDefault(match => match.Success)?.Value;
        _isRequired = rest.Exists(cell => Required().IsMatch(cell)) || block.Cells[0].EndsWith('*');
        Emit(described);
        return true;
    }

    private bool TakeLine(string text, Draft described)
    {
        if (text.Equals("required", StringComparison.OrdinalIgnoreCase))
        {
            _isRequired = _name is not null;
            Emit(described);
            return true;
        }

        if (text.Equals("optional", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (_name is not null && _type is null && IsType(text))
        {
            _type = text;
            return true;
        }

        if (OneLine().Match(text) is { Success: true } line)
        {
            Emit(described);
            _name = line.Groups["name"].Value;
            _type = line.Groups["type"].Value;
            _isRequired = RequiredInside().IsMatch(text);
            Emit(described);
            return true;
        }

        if (Name().IsMatch(text))
        {
            Emit(described);
            _name = text;
            return true;
        }

        return false;
    }

    private void Emit(Draft described)
    {
        if (_name is not null)
        {
            var value = _part == FactNames.PathParameter
                || _type is null ? _name : _name + ":" + _type.Replace(" ", "", StringComparison.Ordinal);
            described.Add([new Fact(_part, value + (_part == FactNames.BodyField && _isRequired ? "!" : ""))]);
        }

        (_name, _type, _isRequired) = (null, null, false);
    }

    [GeneratedRegex(
        @"^(?:(?<path>(?:path|url|uri) (?:parameters?|params?))|(?<query>query(?: string)? (?:parameters?|params?))|(?<body>request body.*"
        + @"|body(?: (?:parameters?|params?|fields?))?)|(?<answer>responses?|returns|header parameters?|request headers?|headers)|request"
        + @"|parameters)\s*:?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartTitle();

    [GeneratedRegex(@"^[A-Za-z_][\w.-]*(?:\[\])?$")]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^(?:array\s*<[^<>]{1,60}>|array of \w+|list of \w+|(?:string|integer|boolean|bool|number|object|array|int|int32|int64|long|float"
        + @"|double|uuid|date|date-time|enum)(?:\[\])?(?:\s*[(<][^()<>]{1,40}[)>])?|[A-Z][A-Za-z0-9]+(?:<\w+>|\[\])?)$")]
    private static partial Regex TypeOnly();

    [GeneratedRegex(@"\b(?:array\s*<\w+>|string|integer|boolean|number|object|array)(?![\w<])")]
    private static partial Regex TypeInside();

    [GeneratedRegex(
        @"^(?:yes|y|true|required|mandatory|always|✓|✔)$|\brequired\b(?!\s+(?:by|for|when|if))(?<!\bnot required)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Required();

    [GeneratedRegex(@"[,(\s]required\b(?<!not required)", RegexOptions.IgnoreCase)]
    private static partial Regex RequiredInside();

    [GeneratedRegex(
        @"^[`*]*(?<name>[A-Za-z_][\w.-]*)[`*]*\s*[:(—–-]*\s*(?<type>array\s*<[^<>]{1,60}>|string|integer|boolean|number|object"
        + @"|array)(?![\w<])")]
    private static partial Regex OneLine();

    [GeneratedRegex(@"^(?:application|text|multipart)/[\w.+-]+$")]
    private static partial Regex MediaType();
}
