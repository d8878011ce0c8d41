using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Responses;

internal sealed class SurveyResponseConfiguration : IEntityTypeConfiguration<SurveyResponse>
{
    public void Configure(EntityTypeBuilder<SurveyResponse> builder)
    {
        builder.ToTable("survey_response").WithoutInsertionOrder();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(r => r.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(r => r.SurveyId).HasColumnName("survey_id");
        builder.Property(r => r.SubmittedOn).HasColumnName("submitted_on");
        builder.Property(r => r.Language).HasColumnName("language").HasMaxLength(30);
        builder.Property(r => r.Channel).HasColumnName("channel");
        builder.Property(r => r.IsExample).HasColumnName("is_example");
        builder.Property(r => r.AreaId).HasColumnName("area_id");
        builder.Property(r => r.AgeGroup).HasColumnName("age_group").HasMaxLength(80);
        builder.Property(r => r.PerceivedUnsafety).HasColumnName("perceived_unsafety");
        builder.HasOne<Municipality>().WithMany().HasForeignKey(r => r.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(r => r.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Answers).WithOne().HasForeignKey(a => a.ResponseId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(r => r.Answers).HasField("_answers");
        builder.HasIndex(r => new { r.RoundId, r.Id }).HasDatabaseName("ix_survey_response_round");
    }
}
