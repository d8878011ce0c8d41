using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.ProblemPictures;

internal sealed class PictureRunConfiguration : IEntityTypeConfiguration<PictureRun>
{
    public void Configure(EntityTypeBuilder<PictureRun> builder)
    {
        builder.ToTable("picture_run");
        builder.HasKey(r => new { r.PictureId, r.RunId });
        builder.Property(r => r.PictureId).HasColumnName("problem_picture_id");
        builder.Property(r => r.RunId).HasColumnName("analysis_run_id");
        builder.Property(r => r.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(r => r.RoundKind).HasColumnName("round_kind");
        builder.Property(r => r.Position).HasColumnName("position");
        builder.Property(r => r.InputHash).HasColumnName("input_hash").HasMaxLength(64);
        builder.Property(r => r.Seed).HasColumnName("seed");
        builder.Property(r => r.LibraryVersion).HasColumnName("library_version").HasMaxLength(40);
        builder.Property(r => r.FinishedOn).HasColumnName("finished_on");
        builder.Property(r => r.RespondentCount).HasColumnName("respondent_count");
        builder.HasOne<AnalysisRun>().WithMany().HasForeignKey(r => r.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.RunId).HasDatabaseName("ix_picture_run_run");
        builder.HasIndex(r => r.RoundId).HasDatabaseName("ix_picture_run_round");
    }
}
