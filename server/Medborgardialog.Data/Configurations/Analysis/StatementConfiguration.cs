using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.ToTable("statement").WithoutInsertionOrder();
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(s => s.RunId).HasColumnName("analysis_run_id");
        builder.Property(s => s.ResponseId).HasColumnName("survey_response_id");
        builder.Property(s => s.QuestionId).HasColumnName("question_id");
        builder.Property(s => s.Start).HasColumnName("start");
        builder.Property(s => s.Length).HasColumnName("length");
        builder.Property(s => s.Text).HasColumnName("text").HasMaxLength(4 * Question.LongestText);
        builder.Property(s => s.Language).HasColumnName("language").HasMaxLength(10);
        builder.Property(s => s.Seriousness).HasColumnName("seriousness");
        builder.Property(s => s.AreaId).HasColumnName("area_id");
        builder.PrimitiveCollection(s => s.DecidingWords).HasField("_decidingWords").HasColumnName("deciding_words").HasMaxLength(1000);
        builder.HasOne<AnalysisRun>().WithMany().HasForeignKey(s => s.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SurveyResponse>().WithMany().HasForeignKey(s => s.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Question>().WithMany().HasForeignKey(s => s.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Themes).WithOne().HasForeignKey(t => t.StatementId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(s => s.Themes).HasField("_themes");
        builder.HasIndex(s => s.RunId).HasDatabaseName("ix_statement_run");
        builder.HasIndex(s => s.ResponseId).HasDatabaseName("ix_statement_response");
        builder.HasIndex(s => s.QuestionId).HasDatabaseName("ix_statement_question");
        builder.HasIndex(s => s.AreaId).HasDatabaseName("ix_statement_area");
    }
}
