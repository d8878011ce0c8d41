using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Medborgardialog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeepFittedModels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "to_key",
                table: "theme_correction",
                type: "TEXT",
                maxLength: 60,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 60);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_by",
                table: "theme_correction",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_motive",
                table: "theme_correction",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "withdrawn_on",
                table: "theme_correction",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "lineage_from",
                table: "theme",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "previous_run_id",
                table: "analysis_run",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "went_on_from",
                table: "analysis_run",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.CreateTable(
                name: "fitted_model",
                columns: table => new
                {
                    analysis_run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fitted_model", x => x.analysis_run_id);
                    table.ForeignKey(
                        name: "FK_fitted_model_analysis_run_analysis_run_id",
                        column: x => x.analysis_run_id,
                        principalTable: "analysis_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_fitted_model_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_analysis_run_previous",
                table: "analysis_run",
                column: "previous_run_id");

            migrationBuilder.CreateIndex(
                name: "ux_fitted_model_round",
                table: "fitted_model",
                column: "dialogue_round_id",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_analysis_run_analysis_run_previous_run_id",
                table: "analysis_run",
                column: "previous_run_id",
                principalTable: "analysis_run",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_analysis_run_analysis_run_previous_run_id",
                table: "analysis_run");

            migrationBuilder.DropTable(
                name: "fitted_model");

            migrationBuilder.DropIndex(
                name: "ix_analysis_run_previous",
                table: "analysis_run");

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                table: "theme_correction");

            migrationBuilder.DropColumn(
                name: "withdrawn_motive",
                table: "theme_correction");

            migrationBuilder.DropColumn(
                name: "withdrawn_on",
                table: "theme_correction");

            migrationBuilder.DropColumn(
                name: "lineage_from",
                table: "theme");

            migrationBuilder.DropColumn(
                name: "previous_run_id",
                table: "analysis_run");

            migrationBuilder.DropColumn(
                name: "went_on_from",
                table: "analysis_run");

            migrationBuilder.AlterColumn<string>(
                name: "to_key",
                table: "theme_correction",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 60,
                oldNullable: true);
        }
    }
}
