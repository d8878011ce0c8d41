using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Medborgardialog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LeaveOutUnusedIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_survey_response_area",
                table: "survey_response");

            migrationBuilder.DropIndex(
                name: "ix_survey_response_municipality",
                table: "survey_response");

            migrationBuilder.DropIndex(
                name: "ix_survey_response_survey",
                table: "survey_response");

            migrationBuilder.DropIndex(
                name: "ix_submission_record_round",
                table: "submission_record");

            migrationBuilder.DropIndex(
                name: "ix_sealed_text_question",
                table: "sealed_text");

            migrationBuilder.DropIndex(
                name: "IX_promise_activity_focus_area_id",
                table: "promise_activity");

            migrationBuilder.DropIndex(
                name: "ix_answer_question",
                table: "answer");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_survey_response_area",
                table: "survey_response",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_response_municipality",
                table: "survey_response",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_response_survey",
                table: "survey_response",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ix_submission_record_round",
                table: "submission_record",
                column: "dialogue_round_id");

            migrationBuilder.CreateIndex(
                name: "ix_sealed_text_question",
                table: "sealed_text",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "IX_promise_activity_focus_area_id",
                table: "promise_activity",
                column: "focus_area_id");

            migrationBuilder.CreateIndex(
                name: "ix_answer_question",
                table: "answer",
                column: "question_id");
        }
    }
}
