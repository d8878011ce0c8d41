namespace Medborgardialog.GraphQL.Language.Errors;

/// <summary>Carries errors that clients may see from a resolver, a scalar or the parser to the response.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error with a message alone.</summary>
    public GraphQLException(string message) : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>One error.</summary>
    public GraphQLException(IError error) : base(error?.Message, error?.Exception)
    {
        ArgumentNullException.ThrowIfNull(error);
        Errors = [error];
    }

    /// <summary>Several errors.</summary>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public GraphQLException(params IError[] errors) : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>Several errors.</summary>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public GraphQLException(IEnumerable<IError> errors) : this([.. errors], default)
    {
    }

    private GraphQLException(IError[] errors, int _) : base(errors.Length == 0 ? null : string.Join(Environment.NewLine, errors.Select(e => e.Message)))
    {
        if (errors.Length == 0)
        {
            throw new ArgumentException("At least one error is needed.", nameof(errors));
        }

        Errors = errors;
    }

    /// <summary>The errors; at least one.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
