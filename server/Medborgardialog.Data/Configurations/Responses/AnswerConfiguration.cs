using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medborgardialog.Data.Configurations.Responses;

internal sealed class AnswerConfiguration : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("answer").WithoutInsertionOrder();
        builder.HasKey(a => new { a.ResponseId, a.QuestionId });
        builder.Property(a => a.ResponseId).HasColumnName("survey_response_id");
        builder.Property(a => a.QuestionId).HasColumnName("question_id");
        // A placeholder may be longer than what it replaces, so the longest text is not the question's limit.
        builder.Property(a => a.Text).HasColumnName("text").HasMaxLength(4 * Question.LongestText);
        builder.Property(a => a.Number).HasColumnName("number");
        builder.PrimitiveCollection(a => a.Options).HasField("_options").HasColumnName("options").HasMaxLength(10000);
        builder.HasOne<Question>().WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
