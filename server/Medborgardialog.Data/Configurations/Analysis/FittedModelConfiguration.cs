using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Analysis;

/// <summary>A table of its own, so that reading runs never reads models. It holds words of answers: a run that goes takes its model with it.</summary>
internal sealed class FittedModelConfiguration : IEntityTypeConfiguration<FittedModel>
{
    public void Configure(EntityTypeBuilder<FittedModel> builder)
    {
        builder.ToTable("fitted_model");
        builder.HasKey(m => m.RunId);
        builder.Property(m => m.RunId).HasColumnName("analysis_run_id").ValueGeneratedNever();
        builder.Property(m => m.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(m => m.Content).HasColumnName("content");
        builder.HasOne<AnalysisRun>().WithOne().HasForeignKey<FittedModel>(m => m.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(m => m.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.RoundId).IsUnique().HasDatabaseName("ux_fitted_model_round");
    }
}
