using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Surveys;

internal sealed class SurveyConfiguration : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("survey");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(s => s.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(s => s.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(s => s.Version).HasColumnName("version");
        builder.Property(s => s.Introduction).HasColumnName("introduction").HasMaxLength(2000);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(s => s.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Questions).WithOne().HasForeignKey(q => q.SurveyId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(s => s.Questions).HasField("_questions");
        builder.HasIndex(s => new { s.RoundId, s.Version }).IsUnique().HasDatabaseName("ux_survey_round_version");
        builder.HasIndex(s => s.MunicipalityId).HasDatabaseName("ix_survey_municipality");
    }
}
