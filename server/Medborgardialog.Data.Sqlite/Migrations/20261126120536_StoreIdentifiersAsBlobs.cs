using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

#nullable enable

namespace Medborgardialog.Data.Sqlite.Migrations
{
    /// <summary>
    /// Stores identifiers as 16 bytes instead of 36 characters (ADR-016). SQLite cannot change a column's type, so every table is made anew beside the old one, as the migrations
    /// before this one describe it, and takes its rows over. All of it is in one transaction and foreign keys hold throughout: parents are filled before their children, and children dropped before
    /// their parents.
    /// </summary>
    public partial class StoreIdentifiersAsBlobs : Migration
    {
        // The digits between an identifier's hyphens.
        private static readonly (int Start, int Length)[] Groups = [(1, 8), (9, 4), (13, 4), (17, 4), (21, 12)];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            Rebuild(migrationBuilder, typeof(byte[]), "BLOB", id => $"unhex(replace({id}, '-', ''))");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            Rebuild(migrationBuilder, typeof(Guid), "TEXT", id => $"CASE WHEN {id} IS NOT NULL THEN {string.Join(" || '-' || ", Groups.Select(g => $"substr(hex({id}), {g.Start}, {g.Length})"))} END");

        private static void Rebuild(MigrationBuilder migrationBuilder, Type type, string storeType, Func<string, string> convert)
        {
            var (tables, indexes) = Earlier(migrationBuilder.ActiveProvider);
            // Renaming a table leads the foreign keys that point to it along, so the old tables go on pointing to each other.
            tables.ForEach(t => migrationBuilder.RenameTable(t.Name, newName: Old(t.Name)));
            foreach (var table in tables)
            {
                var ids = table.Columns.Where(c => c.ClrType == typeof(Guid)).ToList();
                var values = string.Join(", ", table.Columns.Select(c => ids.Contains(c) ? convert($"\"{c.Name}\"") : $"\"{c.Name}\""));
                ids.ForEach(id => (id.ClrType, id.ColumnType) = (type, storeType));
                migrationBuilder.Operations.Add(table);
                migrationBuilder.Sql($"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}) SELECT {values} FROM \"{Old(table.Name)}\";");
            }

            foreach (var table in Enumerable.Reverse(tables))
            {
                // A dropped table's rows are deleted first, and one that another points to would stand in the way.
                foreach (var self in table.ForeignKeys.Where(k => k.PrincipalTable == table.Name))
                {
                    migrationBuilder.Sql($"UPDATE \"{Old(table.Name)}\" SET \"{self.Columns[0]}\" = NULL;");
                }

                migrationBuilder.DropTable(Old(table.Name));
            }

            // The old tables' indexes have the same names, and go with them.
            migrationBuilder.Operations.AddRange(indexes);
        }

        // What the migrations before this one made: tables with identifiers, parents first, and their indexes.
        private static (List<CreateTableOperation> Tables, List<CreateIndexOperation> Indexes) Earlier(string? provider)
        {
            var operations = ((Migration[])[new CreateDialogue(), new KeepFittedModels(), new LeaveOutUnusedIndexes()])
                .SelectMany(m =>
                {
                    m.ActiveProvider = provider!;
                    return m.UpOperations;
                }).ToList();
            var tables = operations.OfType<CreateTableOperation>().ToDictionary(t => t.Name);
            foreach (var column in operations.OfType<AddColumnOperation>())
            {
                // The default was for the rows that were there.
                column.DefaultValue = null;
                tables[column.Table].Columns.Add(column);
            }

            foreach (var column in operations.OfType<AlterColumnOperation>())
            {
                tables[column.Table].Columns.Single(c => c.Name == column.Name).IsNullable = column.IsNullable;
            }

            foreach (var key in operations.OfType<AddForeignKeyOperation>())
            {
                tables[key.Table].ForeignKeys.Add(key);
            }

            var dropped = operations.OfType<DropIndexOperation>().Select(i => i.Name).ToHashSet();
            var withIds = tables.Values.Where(t => t.Columns.Any(c => c.ClrType == typeof(Guid))).ToList();
            return (withIds, [.. operations.OfType<CreateIndexOperation>().Where(i => !dropped.Contains(i.Name) && withIds.Exists(t => t.Name == i.Table))]);
        }

        private static string Old(string table) => $"old_{table}";
    }
}
