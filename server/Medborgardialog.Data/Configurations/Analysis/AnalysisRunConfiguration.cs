using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

internal sealed class AnalysisRunConfiguration : IEntityTypeConfiguration<AnalysisRun>
{
    public void Configure(EntityTypeBuilder<AnalysisRun> builder)
    {
        builder.ToTable("analysis_run");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(r => r.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(r => r.State).HasColumnName("state").IsConcurrencyToken();
        builder.Property(r => r.Progress).HasColumnName("progress");
        builder.Property(r => r.Step).HasColumnName("step").HasMaxLength(40);
        builder.Property(r => r.Seed).HasColumnName("seed");
        builder.Property(r => r.Options).HasColumnName("options").HasMaxLength(2000);
        builder.Property(r => r.LibraryVersion).HasColumnName("library_version").HasMaxLength(40);
        builder.Property(r => r.InputHash).HasColumnName("input_hash").HasMaxLength(64);
        builder.Property(r => r.WentOnFrom).HasColumnName("went_on_from");
        builder.Property(r => r.PreviousRunId).HasColumnName("previous_run_id");
        builder.Property(r => r.QueuedAt).HasColumnName("queued_at");
        builder.Property(r => r.FinishedAt).HasColumnName("finished_at");
        builder.Property(r => r.Failure).HasColumnName("failure").HasMaxLength(100);
        builder.Property(r => r.ResponseCount).HasColumnName("response_count");
        builder.Property(r => r.StatementCount).HasColumnName("statement_count");
        builder.Property(r => r.IsFrozen).HasColumnName("is_frozen");
        builder.Ignore(r => r.IsActive);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(r => r.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AnalysisRun>().WithMany().HasForeignKey(r => r.PreviousRunId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(r => r.PreviousRunId).HasDatabaseName("ix_analysis_run_previous");
        builder.HasIndex(r => new { r.RoundId, r.QueuedAt }).HasDatabaseName("ix_analysis_run_round");
        builder.HasIndex(r => r.MunicipalityId).HasDatabaseName("ix_analysis_run_municipality");
    }
}
