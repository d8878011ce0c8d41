using System.Buffers;
using System.Text;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>The response of an operation (specification, section 7) as UTF-8 JSON in a pooled buffer: dispose it after writing.</summary>
public sealed class OperationResult : IDisposable
{
    private readonly Utf8JsonBuffer _buffer;
    private bool _isDisposed;

    internal OperationResult(Utf8JsonBuffer buffer, IReadOnlyList<IError> errors, bool hasData)
    {
        _buffer = buffer;
        Errors = errors;
        HasData = hasData;
    }

    /// <summary>The errors as they stand in the response; empty when all went well.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>Whether execution started, so that the response has a <c>data</c> entry (which may be null).</summary>
    public bool HasData { get; }

    /// <summary>The response; valid until this result is disposed.</summary>
    public ReadOnlyMemory<byte> Utf8Json
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _buffer.WrittenMemory;
        }
    }

    /// <summary>Writes the response.</summary>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Utf8Json.Span);
    }

    /// <summary>Writes the response.</summary>
    public async Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Utf8Json, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The response as text.</summary>
    public string ToJson() => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _buffer.Return();
        }
    }
}
