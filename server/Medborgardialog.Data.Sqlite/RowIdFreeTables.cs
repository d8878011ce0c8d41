using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Sqlite.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Data.Sqlite;

/// <summary>
/// Makes the tables that must not remember the order of insertion (<see cref="Storage.KeepsNoInsertionOrder"/>) as WITHOUT ROWID tables, which
/// SQLite keeps in the order of their random key.
/// </summary>
/// <param name="dependencies">The provider's services.</param>
/// <param name="migrationsAnnotations">The provider's annotations.</param>
#pragma warning disable EF1001 // The generator's own constructor asks for the provider's annotation type; pinned versions make that safe.
internal sealed class RowIdFreeTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider migrationsAnnotations)
    : SqliteMigrationsSqlGenerator(dependencies, migrationsAnnotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        var rowIdFree = model?.GetEntityTypes().Any(t => t.GetTableName() == operation.Name && t.FindAnnotation(Storage.KeepsNoInsertionOrder) is not null) == true;
        if (!rowIdFree)
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        base.Generate(operation, model, builder, terminate: false);
        builder.Append(" WITHOUT ROWID");
        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }
}
#pragma warning restore EF1001
