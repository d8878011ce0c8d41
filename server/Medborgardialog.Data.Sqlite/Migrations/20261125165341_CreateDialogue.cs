using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Medborgardialog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CreateDialogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    municipality_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    roles = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    municipality_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    action = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    details = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "local_police_area",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_police_area", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    local_police_area_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality", x => x.id);
                    table.ForeignKey(
                        name: "FK_municipality_local_police_area_local_police_area_id",
                        column: x => x.local_police_area_id,
                        principalTable: "local_police_area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.id);
                    table.ForeignKey(
                        name: "FK_area_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "citizen_promise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    extension = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    agreement = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    registration_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    follow_up_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    follow_up_cadence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    generation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    supersedes_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parties = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    stated_problems = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    stated_sources = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    parts_not_found = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_label = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    period_precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    period_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    figures = table.Column<string>(type: "TEXT", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: true),
                    signatures = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citizen_promise", x => x.id);
                    table.ForeignKey(
                        name: "fk_citizen_promise_municipality",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_citizen_promise_supersedes",
                        column: x => x.supersedes_id,
                        principalTable: "citizen_promise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dialogue_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dialogue_round", x => x.id);
                    table.ForeignKey(
                        name: "FK_dialogue_round_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "focus_area",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    chosen_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    chosen_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_focus_area", x => x.id);
                    table.ForeignKey(
                        name: "fk_focus_area_municipality",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "problem_picture",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    supersedes_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    respondent_count = table.Column<int>(type: "INTEGER", nullable: false),
                    weights_version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problem_picture", x => x.id);
                    table.ForeignKey(
                        name: "FK_problem_picture_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_problem_picture_problem_picture_supersedes_id",
                        column: x => x.supersedes_id,
                        principalTable: "problem_picture",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    promise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    period_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_label = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    period_precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    period_start = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up", x => x.id);
                    table.ForeignKey(
                        name: "fk_follow_up_municipality",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_up_promise",
                        column: x => x.promise_id,
                        principalTable: "citizen_promise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "analysis_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    progress = table.Column<double>(type: "REAL", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    seed = table.Column<long>(type: "INTEGER", nullable: false),
                    options = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    library_version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    input_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    queued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    response_count = table.Column<int>(type: "INTEGER", nullable: false),
                    statement_count = table.Column<int>(type: "INTEGER", nullable: false),
                    is_frozen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_analysis_run", x => x.id);
                    table.ForeignKey(
                        name: "FK_analysis_run_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_analysis_run_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    introduction = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey", x => x.id);
                    table.ForeignKey(
                        name: "FK_survey_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_survey_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "theme_correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    to_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    from_keys = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    statements = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    made_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_theme_correction", x => x.id);
                    table.ForeignKey(
                        name: "FK_theme_correction_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "promise_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    promise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    focus_area_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_party = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    partners = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    quantity_minimum = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity_unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    quantity_per = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    target_group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    changed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    is_promised = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_promise_activity", x => x.id);
                    table.ForeignKey(
                        name: "fk_promise_activity_focus_area",
                        column: x => x.focus_area_id,
                        principalTable: "focus_area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_promise_activity_promise",
                        column: x => x.promise_id,
                        principalTable: "citizen_promise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "promise_focus_area",
                columns: table => new
                {
                    promise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    focus_area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_promise_focus_area", x => new { x.promise_id, x.focus_area_id });
                    table.ForeignKey(
                        name: "fk_promise_focus_area_focus_area",
                        column: x => x.focus_area_id,
                        principalTable: "focus_area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_promise_focus_area_promise",
                        column: x => x.promise_id,
                        principalTable: "citizen_promise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "problem",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    theme_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    score = table.Column<double>(type: "REAL", nullable: false),
                    is_rare_but_serious = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problem", x => x.id);
                    table.ForeignKey(
                        name: "FK_problem_problem_picture_problem_picture_id",
                        column: x => x.problem_picture_id,
                        principalTable: "problem_picture",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcome_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    idempotency_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcome_check", x => x.id);
                    table.ForeignKey(
                        name: "fk_outcome_check_follow_up",
                        column: x => x.follow_up_id,
                        principalTable: "follow_up",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "picture_run",
                columns: table => new
                {
                    problem_picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    input_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seed = table.Column<long>(type: "INTEGER", nullable: false),
                    library_version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    finished_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    respondent_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_picture_run", x => new { x.problem_picture_id, x.analysis_run_id });
                    table.ForeignKey(
                        name: "FK_picture_run_analysis_run_analysis_run_id",
                        column: x => x.analysis_run_id,
                        principalTable: "analysis_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_picture_run_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_picture_run_problem_picture_problem_picture_id",
                        column: x => x.problem_picture_id,
                        principalTable: "problem_picture",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "theme",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    keywords = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    lineage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    statement_count = table.Column<int>(type: "INTEGER", nullable: false),
                    respondent_count = table.Column<int>(type: "INTEGER", nullable: false),
                    mean_confidence = table.Column<double>(type: "REAL", nullable: false),
                    is_corrected = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_theme", x => x.id);
                    table.ForeignKey(
                        name: "FK_theme_analysis_run_analysis_run_id",
                        column: x => x.analysis_run_id,
                        principalTable: "analysis_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "question",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    hint = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    required = table.Column<bool>(type: "INTEGER", nullable: false),
                    facet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    max_length = table.Column<int>(type: "INTEGER", nullable: true),
                    minimum = table.Column<int>(type: "INTEGER", nullable: true),
                    maximum = table.Column<int>(type: "INTEGER", nullable: true),
                    minimum_label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    maximum_label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    options = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question", x => x.id);
                    table.ForeignKey(
                        name: "FK_question_survey_survey_id",
                        column: x => x.survey_id,
                        principalTable: "survey",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_response",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    age_group = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    perceived_unsafety = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_response", x => x.id);
                    table.ForeignKey(
                        name: "FK_survey_response_area_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_survey_response_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_survey_response_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_survey_response_survey_survey_id",
                        column: x => x.survey_id,
                        principalTable: "survey",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up_entry",
                columns: table => new
                {
                    follow_up_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    quantity_done = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    helped = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    helped_motive = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    reporting_party = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up_entry", x => new { x.follow_up_id, x.activity_id });
                    table.ForeignKey(
                        name: "fk_follow_up_entry_activity",
                        column: x => x.activity_id,
                        principalTable: "promise_activity",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_follow_up_entry_follow_up",
                        column: x => x.follow_up_id,
                        principalTable: "follow_up",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    respondent_count = table.Column<int>(type: "INTEGER", nullable: true),
                    out_of = table.Column<int>(type: "INTEGER", nullable: true),
                    statement_count = table.Column<int>(type: "INTEGER", nullable: true),
                    rank_in_source = table.Column<int>(type: "INTEGER", nullable: true),
                    period_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    period_precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    period_label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_evidence_item_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_evidence_item_problem_problem_id",
                        column: x => x.problem_id,
                        principalTable: "problem",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "focus_area_problem",
                columns: table => new
                {
                    focus_area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_focus_area_problem", x => new { x.focus_area_id, x.problem_id });
                    table.ForeignKey(
                        name: "fk_focus_area_problem_focus_area",
                        column: x => x.focus_area_id,
                        principalTable: "focus_area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_focus_area_problem_problem",
                        column: x => x.problem_id,
                        principalTable: "problem",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_criterion",
                columns: table => new
                {
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed = table.Column<int>(type: "INTEGER", nullable: true),
                    proposed_from = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    value = table.Column<int>(type: "INTEGER", nullable: true),
                    motive = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    scored_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    scored_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_criterion", x => new { x.problem_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_priority_criterion_problem_problem_id",
                        column: x => x.problem_id,
                        principalTable: "problem",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "answer",
                columns: table => new
                {
                    survey_response_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: true),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    options = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer", x => new { x.survey_response_id, x.question_id });
                    table.ForeignKey(
                        name: "FK_answer_question_question_id",
                        column: x => x.question_id,
                        principalTable: "question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_answer_survey_response_survey_response_id",
                        column: x => x.survey_response_id,
                        principalTable: "survey_response",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sealed_text",
                columns: table => new
                {
                    survey_response_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_text", x => new { x.survey_response_id, x.question_id });
                    table.ForeignKey(
                        name: "FK_sealed_text_question_question_id",
                        column: x => x.question_id,
                        principalTable: "question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sealed_text_survey_response_survey_response_id",
                        column: x => x.survey_response_id,
                        principalTable: "survey_response",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_response_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    seriousness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    deciding_words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement", x => x.id);
                    table.ForeignKey(
                        name: "FK_statement_analysis_run_analysis_run_id",
                        column: x => x.analysis_run_id,
                        principalTable: "analysis_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_statement_area_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_statement_question_question_id",
                        column: x => x.question_id,
                        principalTable: "question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_statement_survey_response_survey_response_id",
                        column: x => x.survey_response_id,
                        principalTable: "survey_response",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "submission_record",
                columns: table => new
                {
                    idempotency_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    receipt_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_response_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submission_record", x => x.idempotency_hash);
                    table.ForeignKey(
                        name: "FK_submission_record_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_submission_record_survey_response_survey_response_id",
                        column: x => x.survey_response_id,
                        principalTable: "survey_response",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_area",
                columns: table => new
                {
                    evidence_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    respondent_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_area", x => new { x.evidence_item_id, x.area_id });
                    table.ForeignKey(
                        name: "FK_evidence_area_area_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_evidence_area_evidence_item_evidence_item_id",
                        column: x => x.evidence_item_id,
                        principalTable: "evidence_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "acute_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dialogue_round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_response_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    handled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    handled_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acute_notice", x => x.id);
                    table.ForeignKey(
                        name: "FK_acute_notice_answer_survey_response_id_question_id",
                        columns: x => new { x.survey_response_id, x.question_id },
                        principalTable: "answer",
                        principalColumns: new[] { "survey_response_id", "question_id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_acute_notice_dialogue_round_dialogue_round_id",
                        column: x => x.dialogue_round_id,
                        principalTable: "dialogue_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_acute_notice_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quote_review",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    reviewed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quote_review", x => x.statement_id);
                    table.ForeignKey(
                        name: "FK_quote_review_statement_statement_id",
                        column: x => x.statement_id,
                        principalTable: "statement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement_theme",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    theme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    by_person = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statement_theme", x => new { x.statement_id, x.theme_id });
                    table.ForeignKey(
                        name: "FK_statement_theme_statement_statement_id",
                        column: x => x.statement_id,
                        principalTable: "statement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_statement_theme_theme_theme_id",
                        column: x => x.theme_id,
                        principalTable: "theme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_account_email",
                table: "account",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_acute_notice_municipality_raised_on",
                table: "acute_notice",
                columns: new[] { "municipality_id", "raised_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_acute_notice_round",
                table: "acute_notice",
                column: "dialogue_round_id");

            migrationBuilder.CreateIndex(
                name: "ux_acute_notice_answer",
                table: "acute_notice",
                columns: new[] { "survey_response_id", "question_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_analysis_run_municipality",
                table: "analysis_run",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_analysis_run_round",
                table: "analysis_run",
                columns: new[] { "dialogue_round_id", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_answer_question",
                table: "answer",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ux_area_municipality_key",
                table: "area",
                columns: new[] { "municipality_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_citizen_promise_municipality_state",
                table: "citizen_promise",
                columns: new[] { "municipality_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_citizen_promise_supersedes",
                table: "citizen_promise",
                column: "supersedes_id");

            migrationBuilder.CreateIndex(
                name: "ux_citizen_promise_slug",
                table: "citizen_promise",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dialogue_round_municipality_opens_on",
                table: "dialogue_round",
                columns: new[] { "municipality_id", "opens_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dialogue_round_opens_on",
                table: "dialogue_round",
                columns: new[] { "opens_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_dialogue_round_slug",
                table: "dialogue_round",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evidence_area_area",
                table: "evidence_area",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_item_problem",
                table: "evidence_item",
                column: "problem_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_item_round",
                table: "evidence_item",
                column: "dialogue_round_id");

            migrationBuilder.CreateIndex(
                name: "ix_focus_area_municipality",
                table: "focus_area",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_focus_area_problem_problem",
                table: "focus_area_problem",
                column: "problem_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_municipality_due",
                table: "follow_up",
                columns: new[] { "municipality_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_promise",
                table: "follow_up",
                column: "promise_id");

            migrationBuilder.CreateIndex(
                name: "ix_follow_up_entry_activity",
                table: "follow_up_entry",
                column: "activity_id");

            migrationBuilder.CreateIndex(
                name: "ux_local_police_area_name",
                table: "local_police_area",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_municipality_local_police_area",
                table: "municipality",
                column: "local_police_area_id");

            migrationBuilder.CreateIndex(
                name: "ux_municipality_code",
                table: "municipality",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_outcome_check_idempotency",
                table: "outcome_check",
                columns: new[] { "follow_up_id", "idempotency_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_picture_run_round",
                table: "picture_run",
                column: "dialogue_round_id");

            migrationBuilder.CreateIndex(
                name: "ix_picture_run_run",
                table: "picture_run",
                column: "analysis_run_id");

            migrationBuilder.CreateIndex(
                name: "ux_problem_picture_theme",
                table: "problem",
                columns: new[] { "problem_picture_id", "theme_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_problem_picture_supersedes",
                table: "problem_picture",
                column: "supersedes_id");

            migrationBuilder.CreateIndex(
                name: "ux_problem_picture_municipality_version",
                table: "problem_picture",
                columns: new[] { "municipality_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_problem_picture_slug",
                table: "problem_picture",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_promise_activity_focus_area_id",
                table: "promise_activity",
                column: "focus_area_id");

            migrationBuilder.CreateIndex(
                name: "ux_promise_activity_position",
                table: "promise_activity",
                columns: new[] { "promise_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_promise_focus_area_focus_area",
                table: "promise_focus_area",
                column: "focus_area_id");

            migrationBuilder.CreateIndex(
                name: "ux_question_survey_key",
                table: "question",
                columns: new[] { "survey_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sealed_text_question",
                table: "sealed_text",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ix_statement_area",
                table: "statement",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_statement_question",
                table: "statement",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ix_statement_response",
                table: "statement",
                column: "survey_response_id");

            migrationBuilder.CreateIndex(
                name: "ix_statement_run",
                table: "statement",
                column: "analysis_run_id");

            migrationBuilder.CreateIndex(
                name: "ix_statement_theme_theme",
                table: "statement_theme",
                column: "theme_id");

            migrationBuilder.CreateIndex(
                name: "ix_submission_record_round",
                table: "submission_record",
                column: "dialogue_round_id");

            migrationBuilder.CreateIndex(
                name: "ux_submission_record_receipt_hash",
                table: "submission_record",
                column: "receipt_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_submission_record_response",
                table: "submission_record",
                column: "survey_response_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_municipality",
                table: "survey",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ux_survey_round_version",
                table: "survey",
                columns: new[] { "dialogue_round_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_response_area",
                table: "survey_response",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_response_municipality",
                table: "survey_response",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_response_round",
                table: "survey_response",
                columns: new[] { "dialogue_round_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_response_survey",
                table: "survey_response",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ux_theme_run_key",
                table: "theme",
                columns: new[] { "analysis_run_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_theme_correction_round_number",
                table: "theme_correction",
                columns: new[] { "dialogue_round_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account");

            migrationBuilder.DropTable(
                name: "acute_notice");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "evidence_area");

            migrationBuilder.DropTable(
                name: "focus_area_problem");

            migrationBuilder.DropTable(
                name: "follow_up_entry");

            migrationBuilder.DropTable(
                name: "outcome_check");

            migrationBuilder.DropTable(
                name: "picture_run");

            migrationBuilder.DropTable(
                name: "priority_criterion");

            migrationBuilder.DropTable(
                name: "promise_focus_area");

            migrationBuilder.DropTable(
                name: "quote_review");

            migrationBuilder.DropTable(
                name: "sealed_text");

            migrationBuilder.DropTable(
                name: "statement_theme");

            migrationBuilder.DropTable(
                name: "submission_record");

            migrationBuilder.DropTable(
                name: "theme_correction");

            migrationBuilder.DropTable(
                name: "answer");

            migrationBuilder.DropTable(
                name: "evidence_item");

            migrationBuilder.DropTable(
                name: "promise_activity");

            migrationBuilder.DropTable(
                name: "follow_up");

            migrationBuilder.DropTable(
                name: "statement");

            migrationBuilder.DropTable(
                name: "theme");

            migrationBuilder.DropTable(
                name: "problem");

            migrationBuilder.DropTable(
                name: "focus_area");

            migrationBuilder.DropTable(
                name: "citizen_promise");

            migrationBuilder.DropTable(
                name: "question");

            migrationBuilder.DropTable(
                name: "survey_response");

            migrationBuilder.DropTable(
                name: "analysis_run");

            migrationBuilder.DropTable(
                name: "problem_picture");

            migrationBuilder.DropTable(
                name: "area");

            migrationBuilder.DropTable(
                name: "survey");

            migrationBuilder.DropTable(
                name: "dialogue_round");

            migrationBuilder.DropTable(
                name: "municipality");

            migrationBuilder.DropTable(
                name: "local_police_area");
        }
    }
}
