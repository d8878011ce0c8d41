using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Responses;

internal sealed class SealedTextConfiguration : IEntityTypeConfiguration<SealedText>
{
    public void Configure(EntityTypeBuilder<SealedText> builder)
    {
        builder.ToTable("sealed_text").WithoutInsertionOrder();
        builder.HasKey(t => new { t.ResponseId, t.QuestionId });
        builder.Property(t => t.ResponseId).HasColumnName("survey_response_id");
        builder.Property(t => t.QuestionId).HasColumnName("question_id");
        builder.Property(t => t.Content).HasColumnName("content");
        builder.HasOne<SurveyResponse>().WithMany().HasForeignKey(t => t.ResponseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Question>().WithMany().HasForeignKey(t => t.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
