using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data;

/// <summary>What the model asks of the way a provider stores a table.</summary>
public static class Storage
{
    /// <summary>Annotation of tables that must not remember in which order their rows came.</summary>
    public const string KeepsNoInsertionOrder = "Dialogue:KeepsNoInsertionOrder";

    /// <summary>Asks that the table keep no trace of the order in which rows came: it is stored by its random key.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="builder">The entity's description.</param>
    public static EntityTypeBuilder<T> WithoutInsertionOrder<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.HasAnnotation(KeepsNoInsertionOrder, true);
        return builder;
    }
}
