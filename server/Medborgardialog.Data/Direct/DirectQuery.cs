namespace Medborgardialog.Data.Direct;

/// <summary>
/// A read that happens in many requests: SQL of our own, prepared once per connection. In it, <c>{p}</c> stands for the entity's columns of the alias <c>p</c>, and
/// <c>{keys}</c> for the identifiers that the read is given: as what follows <c>IN</c>, or as a table with the
/// column <c>value</c> after <c>FROM</c>, which spares the database a set of its own where there are many. Values are named <c>@</c> and their name.
/// </summary>
/// <typeparam name="T">The entity it reads; its rows are turned into objects by the same mapping that the database context has.</typeparam>
public sealed class DirectQuery<T>
    where T : class
{
    /// <summary>Describes the read; keep it in a static field, since prepared commands are found by it.</summary>
    /// <param name="alias">The alias of the entity's table in <paramref name="sql"/>.</param>
    /// <param name="sql">The SQL, in what SQLite and PostgreSQL have in common.</param>
    /// <param name="parameters">The names of its values, without <c>@</c>, in the order in which the read gives them.</param>
    public DirectQuery(string alias, string sql, params string[] parameters)
    {
        Alias = alias;
        Sql = sql;
        Parameters = parameters;
    }

    /// <summary>
    /// The order of what is read, the same for the same rows; null for that of the SQL. Entities are put in it once they are objects: a database that sorts carries every column through its sorter.
    /// </summary>
    public Comparison<T>? Order { get; init; }

    internal string Alias { get; }

    internal string Sql { get; }

    internal string[] Parameters { get; }

    /// <summary>Stands for the command of a single key, for which the database does without a list.</summary>
    internal object OneKey { get; } = new();

    /// <summary>True when it takes identifiers.</summary>
    internal bool TakesKeys => Sql.Contains("{keys}", StringComparison.Ordinal);
}
