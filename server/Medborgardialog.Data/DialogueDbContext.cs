using Medborgardialog.Data.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Medborgardialog.Data;

/// <summary>
/// The whole thread in one database. Tables are described one file each in <c>Configurations</c>; sets are reached by <c>Set&lt;T&gt;()</c>.
/// Made per operation by an <c>IDbContextFactory</c>; not safe for two threads at a time.
/// </summary>
/// <param name="options">The provider's options.</param>
public class DialogueDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The open type of the converter that stores typed identifiers; a provider without a type for them has its own (ADR-016).</summary>
    protected virtual Type IdConverter => typeof(EntityIdConverter<>);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DialogueDbContext).Assembly);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        // Indexes are named where they are wanted. Those that a foreign key alone would ask for cost a page of the log for each row of an answer, and serve only the removal of what is never removed (ADR-013).
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTicksConverter>();
        foreach (var id in EntityIds.All)
        {
            configurationBuilder.Properties(id).HaveConversion(IdConverter.MakeGenericType(id));
        }
    }
}
