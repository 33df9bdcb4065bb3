using System.Collections.Immutable;
using System.Text;

namespace AdminApiMigrator.Evaluation;

/// <summary>A URL taken apart: what stands before the path, the path's segments, and the query.</summary>
/// <param name="Host">The host in small letters, a star for each hole in it; null when it is not known.</param>
/// <param name="StartsOpen">Whether something unread stands before the first segment, which may hold a host, segments or both.</param>
/// <param name="Segments">The segments of the path that are known, each a run of pieces.</param>
/// <param name="Query">What stands behind the question mark; null when there is none.</param>
internal sealed record UrlParts(string? Host, bool StartsOpen, ImmutableArray<UrlShape> Segments, UrlShape? Query)
{
    public static UrlParts Of(UrlShape url)
    {
        var reader = new Reader();
        var isFirst = true;
        foreach (var piece in url.Pieces)
        {
            if (isFirst && (piece.Text ?? piece.Hole!.Default) is { } start)
            {
                reader.Start(start);
            }
            else if ((piece.Text ?? DefaultPath(piece.Hole!)) is { } text)
            {
                reader.Text(text);
            }
            else
            {
                reader.Hole(piece.Hole!, isFirst);
            }

            isFirst = false;
        }

        return reader.End();
    }

    /// <summary>How many bytes path and query have at least, percent-encoded; what is not known counts as nothing.</summary>
    public int LeastBytes() => Segments.Sum(static segment => 1 + EncodedBytes(segment)) + (Query is null ? 0 : 1 + EncodedBytes(Query));

    /// <summary>A default that spells segments stands for them; one that does not may be the default of an id, which is whatever it is set to.</summary>
    private static string? DefaultPath(Hole hole) => hole.Default is { } known && known.IndexOf('/') >= 0 ? known : null;

    private static int EncodedBytes(UrlShape shape) => shape.Pieces.Sum(static piece => piece.Text is { } text ? text.Sum(EncodedBytes) : 0);

    /// <summary>A character that may not stand in a URL becomes three bytes for each byte of its UTF-8 form; a surrogate is half of four.</summary>
    private static int EncodedBytes(char character) => character switch
    {
        <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '\u007f' => 3,
        < '\u0080' => 1,
        < '\u0800' => 6,
        _ => char.IsSurrogate(character) ? 6 : 9,
    };

    private sealed class Reader
    {
        private readonly ImmutableArray<UrlShape>.Builder _segments = ImmutableArray.CreateBuilder<UrlShape>();
        private readonly List<UrlPiece> _segment = [];
        private StringBuilder? _host;
        private List<UrlPiece>? _query;
        private bool _inHost;
        private bool _afterSlash;
        private bool _startsOpen;

        public void Start(string text)
        {
            var scheme = text.IndexOf("://", StringComparison.Ordinal);
            if (scheme < 0)
            {
                _afterSlash = true;
                Text(text);
                return;
            }

            _host = new StringBuilder();
            _inHost = true;
            Text(text.Substring(scheme + 3));
        }

        public void Text(string text)
        {
            if (_query is not null)
            {
                _query.Add(text);
                return;
            }

            var from = 0;
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] is not ('/' or '?' or '#'))
                {
                    continue;
                }

                Take(text.Substring(from, at - from));
                EndSegment();
                if (text[at] != '/')
                {
                    _query = text[at] == '?' ? [text.Substring(at + 1)] : [];
                    return;
                }

                _afterSlash = true;
                from = at + 1;
            }

            Take(text.Substring(from));
        }

        public void Hole(Hole hole, bool isFirst)
        {
            if (_query is not null)
            {
                _query.Add(hole);
            }
            else if (_inHost)
            {
                _host!.Append('*');
            }
            else if (isFirst || (_segments.Count == 0 && _segment.Count == 0 && !_afterSlash))
            {
                _startsOpen = true;
            }
            else
            {
                _segment.Add(hole);
            }
        }

        public UrlParts End()
        {
            EndSegment();
            var host = _host?.ToString().ToLowerInvariant();
            var port = host?.IndexOf(':') ?? -1;
            return new UrlParts(
                host is null or "" or "*" ? null : port > 0 ? host.Substring(0, port) : host,
                _startsOpen || host is "*",
                _segments.ToImmutable(),
                _query is null ? null : UrlShape.Join(_query));
        }

        private void Take(string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            if (_inHost)
            {
                _host!.Append(text);
            }
            else
            {
                _segment.Add(text);
            }
        }

        private void EndSegment()
        {
            if (_inHost)
            {
                _inHost = false;
            }
            else if (_segment is [{ Text: "." }] || (_segment is [{ Text: ".." }] && !_startsOpen))
            {
                // The client takes these out before it sends.
                _segments.Count -= _segments.Count > 0 ? _segment[0].Text!.Length - 1 : 0;
                _segment.Clear();
            }
            else if (_segment.Count > 0)
            {
                _segments.Add(UrlShape.Join(_segment));
                _segment.Clear();
            }
        }
    }
}
