using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Responses;

internal sealed class AcuteNoticeConfiguration : IEntityTypeConfiguration<AcuteNotice>
{
    public void Configure(EntityTypeBuilder<AcuteNotice> builder)
    {
        builder.ToTable("acute_notice").WithoutInsertionOrder();
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(n => n.MunicipalityId).HasColumnName("municipality_id");
        builder.Property(n => n.RoundId).HasColumnName("dialogue_round_id");
        builder.Property(n => n.ResponseId).HasColumnName("survey_response_id");
        builder.Property(n => n.QuestionId).HasColumnName("question_id");
        builder.Property(n => n.Kind).HasColumnName("kind");
        builder.Property(n => n.RaisedOn).HasColumnName("raised_on");
        builder.Property(n => n.HandledOn).HasColumnName("handled_on");
        builder.Property(n => n.HandledBy).HasColumnName("handled_by").HasMaxLength(100);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(n => n.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DialogueRound>().WithMany().HasForeignKey(n => n.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Answer>().WithMany().HasForeignKey(n => new { n.ResponseId, n.QuestionId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.MunicipalityId, n.RaisedOn, n.Id }).HasDatabaseName("ix_acute_notice_municipality_raised_on");
        builder.HasIndex(n => new { n.ResponseId, n.QuestionId }).IsUnique().HasDatabaseName("ux_acute_notice_answer");
        builder.HasIndex(n => n.RoundId).HasDatabaseName("ix_acute_notice_round");
    }
}
